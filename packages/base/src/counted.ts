/** Makes so many values, each from its place. Frameworks of 2007 put an `Array.from` into pages that takes no function. */
export function counted<Value>(length: number, make: (place: number) => Value): Value[] {
  const values: Value[] = [];
  for (let place = 0; place < length; place += 1) values.push(make(place));
  return values;
}

// What frameworks of 2007 did to the objects of the language: names of their own on every prototype, seen by for…in, and
// their own functions in place of what browsers have brought since.
(function () {
  const list = (things) => {
    if (!things) return [];
    if (things.toArray) return things.toArray();
    const found = new Array(things.length || 0);
    for (let place = 0; place < found.length; place += 1) found[place] = things[place];
    return found;
  };
  // A driver that runs in the page can say nothing while these are in force: what was there comes back when it has to.
  const before = [];
  const extend = (object, own) => {
    for (const name of Object.keys(own)) {
      before.push([object, name, Object.getOwnPropertyDescriptor(object, name)]);
      object[name] = own[name];
    }
  };
  window.putBack = () => {
    for (const [object, name, own] of before.splice(0).reverse()) {
      Reflect.deleteProperty(object, name);
      if (own) Object.defineProperty(object, name, own);
    }
  };

  extend(Array, { from: list });
  extend(Object.prototype, { extra: undefined });
  extend(Function.prototype, {
    bind: function (self, ...first) { return (...rest) => this.apply(self, first.concat(rest)); },
    delay: function (seconds) { return setTimeout(this, seconds * 1000); },
  });
  extend(Array.prototype, {
    each: function (call) { this.forEach((one, place) => call(one, place)); return this; },
    remove: function (one) { return this.filter((other) => other !== one); },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    find: function (isFound) { for (let place = 0; place < this.length; place += 1) if (isFound(this[place], place)) return this[place]; },
    map: function (make, self) { const made = []; this.each((one, place) => made.push(make.call(self, one, place))); return made; },
    filter: function (isFound, self) { const found = []; for (let place = 0; place < this.length; place += 1) if (isFound.call(self, this[place], place)) found.push(this[place]); return found; },
    some: function (isFound) { for (const one of this) if (isFound(one)) return true; return false; },
    every: function (isFound) { for (const one of this) if (!isFound(one)) return false; return true; },
    includes: function (one) { return this.indexOf(one) > -1; },
    entries: function () { return list(this); },
    reduce: function () { return this.length > 1 ? this : this[0]; },
    reverse: function (isInPlace) { const turned = []; for (const one of this) turned.unshift(one); return isInPlace === false ? turned : Object.assign(this, turned); },
    clear: function () { this.length = 0; return this; },
    size: function () { return this.length; },
    toArray: function () { return this.concat(); },
    toJSON: function () { return `[${this.map((one) => JSON.stringify(one)).join(', ')}]`; },
  });
  extend(String.prototype, {
    trim: function () { return this.replace(/^\s+/, '').replace(/\s+$/, ''); },
    startsWith: function (words) { return this.lastIndexOf(words, 0) === 0; },
    endsWith: function (words) { const place = this.length - words.length; return place >= 0 && this.indexOf(words, place) === place; },
    toArray: function () { return this.split(''); },
    toJSON: function () { return `"${this}"`; },
  });
  extend(Number.prototype, { toJSON: function () { return isFinite(this) ? this.toString() : 'null'; } });
  extend(Date.prototype, { toJSON: function () { return `"${this.getUTCFullYear()}"`; } });
  extend(HTMLElement.prototype, {
    remove: function () { this.parentNode.removeChild(this); return this; },
    update: function (words) { this.textContent = words; return this; },
    replace: function (other) { this.parentNode.replaceChild(other, this); return this; },
    show: function () { this.style.display = ''; return this; },
    hide: function () { this.style.display = 'none'; return this; },
    select: function (selector) { return list(this.querySelectorAll(selector)); },
    next: function () { return this.nextElementSibling; },
    visible: function () { return this.style.display !== 'none'; },
    empty: function () { return this.textContent.trim() === ''; },
  });
  extend(Event.prototype, { stop: function () { this.preventDefault(); this.stopPropagation(); }, element: function () { return this.target; } });
  extend(Event, { observe: function () {}, KEY_RETURN: 13 });
  document.getElementsByClassName = (name) => list(document.querySelectorAll(`.${name}`));
})();

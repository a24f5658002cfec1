/** Width and height of a PNG in base64, and the share of its pixels that are not ground, as a browser reads them. */
export async function readPicture(bytes: string): Promise<{ width: number; height: number; inked: number }> {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${bytes}`)).blob());
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
  let inked = 0;
  for (let place = 0; place < pixels.length; place += 4) if ((pixels[place] ?? 255) < 200) inked += 1;
  return { width: image.width, height: image.height, inked: inked / (image.width * image.height) };
}

/** What a browser finds wrong with an SVG; empty if it is well-formed. */
export function faultsIn(svg: string): string {
  return new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent ?? '';
}

/** The two bytes of every character that GBK has beyond ASCII, as browsers read them. */
function pairsByCharacter(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gbk', { fatal: true });
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decode(decoder, [lead, trail]);
      if (character?.length === 1 && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return pairs;
}

function decode(decoder: TextDecoder, bytes: readonly number[]): string | undefined {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A text in GBK. Throws where it has a character that GBK has not. */
export function gbkBytes(text: string): Buffer {
  const pairs = pairsByCharacter();
  return Buffer.from([...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    const bytes = code < 0x80 ? [code] : pairs.get(character);
    if (bytes === undefined) throw new Error(`GBK has no ${character}.`);
    return bytes;
  }));
}

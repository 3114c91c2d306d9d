/** Returns the Shannon entropy in bits per character. An empty string has 0 bits. */
export function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/**
 * Returns the strength of a random token in bits: the number of bits in a random string of the same length and
 * alphabet.
 */
export function strengthBits(text: string): number {
  return text.length * Math.log2(alphabetSize(text));
}

function alphabetSize(text: string): number {
  if (/^\d*$/.test(text)) return 10;
  if (/^(?:[\da-f]*|[\dA-F]*)$/.test(text)) return 16;
  if (/^(?:[\da-z]*|[\dA-Z]*)$/.test(text)) return 36;
  return 62;
}

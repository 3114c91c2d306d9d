/** Characters of `sha256:` and the digits that people compare. */
const SHORT_DIGEST = 'sha256:'.length + 12;

/** Whole digests, wherever they stand in a text. */
const LONG_HEX = /[0-9a-f]{64,128}/g;

export function shortDigest(digest: string): string {
  return digest.slice(0, SHORT_DIGEST);
}

/** Digests in a text cut to what people compare; the full ones are in the files and outputs. */
export function withShortDigests(text: string): string {
  return text.replace(LONG_HEX, (digest) => `${digest.slice(0, 12)}…`);
}

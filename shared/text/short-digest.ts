/** Length of a short digest, in characters. People can compare digests by the 12 digits after `sha256:`. */
const SHORT_DIGEST = 'sha256:'.length + 12;

/** Matches full digests anywhere in text. */
const LONG_HEX = /[0-9a-f]{64,128}/g;

export function shortDigest(digest: string): string {
  return digest.slice(0, SHORT_DIGEST);
}

/** Shortens all digests in the text. Files and outputs contain the full digests. */
export function withShortDigests(text: string): string {
  return text.replace(LONG_HEX, (digest) => `${digest.slice(0, 12)}…`);
}

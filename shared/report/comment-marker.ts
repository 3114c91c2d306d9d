/** Characters of a key that stay as they are; the rest could end an HTML comment. */
const UNSAFE = /[^A-Za-z0-9._/-]+/g;

/** Longer keys say no more, in characters. */
const MAX_KEY = 120;

/**
 * The hidden line by which a comment is found again.
 *
 * @param key What tells this comment from others on the same pull request: job, matrix, image.
 */
export function commentMarker(key: string): string {
  // Two dashes would end the comment in older HTML parsers.
  const safe = key.replace(UNSAFE, '-').replace(/-{2,}/g, '-').slice(0, MAX_KEY);
  return `<!-- assay:comment:${safe} -->`;
}

import { hash } from 'node:crypto';

/** Characters of a key that stay as they are; the rest could end an HTML comment. */
const UNSAFE = /[^A-Za-z0-9._/-]+/g;

/** Longer keys are cut, in characters. */
const MAX_KEY = 120;

/**
 * The hidden line by which a comment is found again.
 *
 * @param key What tells this comment from others on the same pull request: job, matrix, image.
 */
export function commentMarker(key: string): string {
  // Two dashes would end the comment in older HTML parsers.
  const safe = key.replace(UNSAFE, '-').replace(/-{2,}/g, '-').slice(0, MAX_KEY);
  return `<!-- assay:comment:${safe}${safe === key ? '' : `.${shortHash(key)}`} -->`;
}

/** Keys that would look alike, such as `node 24` and `node@24`, stay apart: else one job's comment replaces the other's. */
function shortHash(key: string): string {
  return hash('sha256', key, 'hex').slice(0, 8);
}

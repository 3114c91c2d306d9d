import { hash } from 'node:crypto';

/** Characters that are not allowed in a key, because they could end an HTML comment. */
const UNSAFE = /[^A-Za-z0-9._/-]+/g;

/** Maximum length of a key, in characters. */
const MAX_KEY = 120;

/**
 * Returns the hidden line that identifies a comment from Assay.
 *
 * @param key Text that distinguishes this comment from other comments on the pull request, such as the job, the matrix
 * values or the image.
 */
export function commentMarker(key: string): string {
  // Two dashes would end the comment in older HTML parsers.
  const safe = key.replace(UNSAFE, '-').replace(/-{2,}/g, '-').slice(0, MAX_KEY);
  return `<!-- assay:comment:${safe}${safe === key ? '' : `.${shortHash(key)}`} -->`;
}

/**
 * Returns a short hash for the key. It distinguishes keys such as `node 24` and `node@24`, so that one job does not
 * overwrite the comment of another.
 */
function shortHash(key: string): string {
  return hash('sha256', key, 'hex').slice(0, 8);
}

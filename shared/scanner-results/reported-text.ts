import { formed, text } from '../json/define-schema.ts';
import type { Location } from '../model/package.ts';
import { UNKNOWN_LOCATION } from './reported.ts';

/** Maximum length of a title, in characters. Titles appear in tables. */
const MAX_TITLE = 200;

/** Schema for the ID of a vulnerability or a rule. */
export const idSchema = formed(text, /^[^\p{C}\p{Z}]{1,200}$/u, 'be an ID without whitespace');

/** Matches a link that reports can show. */
const LINK = /^https?:\/\/[^\s\p{C}<>"'`]{1,2000}$/u;

/** Returns the first line of the text as a title. Returns the fallback if there is no text. */
export function titleOf(text: string | undefined, fallback: string): string {
  const [line = ''] = (text ?? '').trim().split(/[\r\n]/, 1);
  const title = line.replaceAll(/\p{Cc}/gu, ' ').trim() || fallback;
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}

/** Returns the first URL that reports can show as a link. */
export function linkIn(...urls: readonly (string | undefined)[]): string | undefined {
  return urls.find((url) => url !== undefined && LINK.test(url));
}

/** Returns the CWE IDs in strings such as `CWE-79` or `CWE-79: Cross-site scripting`, sorted. */
export function cwesIn(texts: readonly string[] = []): { readonly cwes?: readonly string[] } {
  const ids = texts.flatMap((text) => /^CWE-\d{1,9}\b/.exec(text)?.[0] ?? []);
  return ids.length === 0 ? {} : { cwes: [...new Set(ids)].sort() };
}

/**
 * Returns the location of a path without a leading slash or `./`. Returns the unknown location for a path that leaves
 * the source.
 */
export function locationAt(path: string | undefined, line?: number): Location {
  const inside = (path ?? '').replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
  const leaves = inside === '' || inside.split('/').includes('..') || inside.includes('\0');
  if (leaves) return UNKNOWN_LOCATION;
  return line === undefined || line < 1 ? { path: inside } : { path: inside, line };
}

/** Returns the digests in strings such as `ghcr.io/o/r@sha256:…` and `sha256:…`. */
export function digestsIn(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => /(?:^|@)(sha256:[0-9a-f]{64})$/.exec(text ?? '')?.[1] ?? []);
}

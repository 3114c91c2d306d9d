/** Finds credentials in a Docker configuration: `{"auths": {"ghcr.io": {"auth": "…"}}}`. */
import { isBasicCredential } from './decoded-forms.ts';
import { bitsPerCharacter } from './entropy.ts';
import type { Candidate, SearchedText } from './rule.ts';

const AUTH = /\\{0,3}["']?\s{0,3}:\s{0,3}\\{0,3}["']?([\w+/-]{8,4096}={0,2})/y;
/** Maximum distance between `auths` and one of its entries, in characters. */
const MAX_DISTANCE = 4096;
/** Minimum length, in characters, of a registry token that is not a Base64-encoded login. */
const MIN_OPAQUE = 32;

/**
 * Finds the value of the `auth` key whose name ends at `end`. The value is a Base64-encoded login or, below `auths`,
 * another token.
 */
export function findRegistryAuth(
  { text }: SearchedText,
  start: number,
  end: number,
): Candidate | undefined {
  if (/[\w-]/.test(text[start - 1] ?? '')) return undefined;
  AUTH.lastIndex = end;
  const found = AUTH.exec(text);
  const value = found?.[1];
  if (found === null || value === undefined) return undefined;
  const span = { start: AUTH.lastIndex - value.length, end: AUTH.lastIndex, key: 'auth' };
  if (isBasicCredential(value) === 'proved') return { ...span, isProved: true };
  const before = text.slice(Math.max(0, start - MAX_DISTANCE), start);
  const isOpaque = value.length >= MIN_OPAQUE && bitsPerCharacter(value) > 3.5;
  return isOpaque && before.includes('auths') ? span : undefined;
}

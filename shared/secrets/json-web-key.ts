/** Finds private JSON Web Keys (RFC 7517). */
import type { Candidate, SearchedText } from './rule.ts';

const PRIVATE_PART = /"(?:d|k)"\s{0,4}:\s{0,4}"([\w-]{16,1024})"/;
/** Maximum distance between `kty` and the private part of the same key, in characters. */
const MAX_DISTANCE = 2048;

/**
 * Finds the private part of the key whose `kty` is at `start`. The private part is `d` or, for a symmetric key, `k`.
 */
export function findPrivateJwk({ text }: SearchedText, start: number): Candidate | undefined {
  const from = Math.max(0, start - MAX_DISTANCE);
  const open = from + text.slice(from, start).lastIndexOf('{');
  if (text[open] !== '{') return undefined;
  const after = text.slice(start, start + MAX_DISTANCE);
  const part = PRIVATE_PART.exec(text.slice(open, start) + after.split('}', 1)[0]);
  const value = part?.[1];
  if (part === null || value === undefined) return undefined;
  const at = open + part.index + part[0].lastIndexOf(value);
  return { start: at, end: at + value.length, key: 'd' };
}

/**
 * Versions of Debian and Ubuntu packages, in the form `epoch:upstream-revision`. Source:
 * https://www.debian.org/doc/debian-policy/ch-controlfields.html#version and dpkg's verrevcmp
 */
import { compareDigits, isDigit } from './digits.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import { rememberParts } from './remember-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const deb: VersionScheme = { id: 'deb', compare: compareDeb };

interface DebVersion {
  readonly epoch: string;
  readonly upstream: string;
  readonly revision: string;
}

const CHARACTERS = /^[0-9A-Za-z.+~:_-]+$/;

function compareDeb(a: string, b: string): number {
  const left = known(a);
  const right = known(b);
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.upstream, right.upstream) ||
    comparePart(left.revision, right.revision)
  );
}

const known = rememberParts(parse);

function parse(version: string): DebVersion {
  const text = checkedVersion(version, 'deb');
  const colon = text.indexOf(':');
  const epoch = colon === -1 ? '' : text.slice(0, colon);
  const rest = text.slice(colon + 1);
  const isValid = CHARACTERS.test(text) && /^\d*$/.test(epoch) && rest !== '';
  if (!isValid || (colon !== -1 && epoch === '')) throw malformedVersion(version, 'deb');
  const dash = rest.lastIndexOf('-');
  if (dash === -1) return { epoch, upstream: rest, revision: '' };
  return { epoch, upstream: rest.slice(0, dash), revision: rest.slice(dash + 1) };
}

/** Compares two strings from left to right, as alternating runs of digits and of other characters. */
function comparePart(a: string, b: string): number {
  let atA = 0;
  let atB = 0;
  while (atA < a.length || atB < b.length) {
    while (isText(a[atA]) || isText(b[atB])) {
      const order = weight(a[atA]) - weight(b[atB]);
      if (order !== 0) return order;
      atA++;
      atB++;
    }
    const endA = endOfDigits(a, atA);
    const endB = endOfDigits(b, atB);
    const order = compareDigits(a.slice(atA, endA), b.slice(atB, endB));
    if (order !== 0) return order;
    atA = endA;
    atB = endB;
  }
  return 0;
}

function isText(character: string | undefined): boolean {
  return character !== undefined && !isDigit(character);
}

/**
 * Returns the rank of a character. A tilde sorts before the end of the string. The end sorts before letters, and
 * letters sort before all other characters.
 */
function weight(character: string | undefined): number {
  if (character === '~') return -1;
  if (character === undefined || isDigit(character)) return 0;
  const code = character.charCodeAt(0);
  return /[A-Za-z]/.test(character) ? code : code + 256;
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text[end])) end++;
  return end;
}

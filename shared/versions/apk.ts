/**
 * Versions of Alpine, Wolfi and Chainguard, such as `1.2.3a_rc1_p2~hash-r4`. Source: apk-package(5), "Package
 * version", and apk-tools 3 src/version.c for invalid versions.
 */
import { compareText } from '../model/order.ts';
import { compareDigits, isDigit } from './digits.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import { rememberParts } from './remember-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const apk: VersionScheme = { id: 'apk', compare: compareApk };

/**
 * Kinds of parts, used if two versions continue with parts of different kinds. The version whose kind comes later in
 * this list is lower.
 */
const KINDS = ['first', 'number', 'letter', 'suffix', 'suffixNumber', 'hash', 'revision'] as const;
type Kind = (typeof KINDS)[number] | 'end' | 'invalid';

interface Token {
  readonly kind: Kind;
  readonly value: string;
}

/** Suffixes in ascending order. The suffixes before the empty one mark prereleases. */
const SUFFIXES = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p'];
const RELEASE_RANK = SUFFIXES.indexOf('');

const END: Token = { kind: 'end', value: '' };
const INVALID: Token = { kind: 'invalid', value: '' };

function compareApk(a: string, b: string): number {
  const left = knownTokens(a);
  const right = knownTokens(b);
  let index = 0;
  while (left[index]?.kind === right[index]?.kind && index < left.length) {
    const order = compareToken(left[index] ?? END, right[index] ?? END);
    if (order !== 0) return order;
    index++;
  }
  return compareRest(left[index] ?? END, right[index] ?? END);
}

/** Compares two versions at the first part where they differ in kind. */
function compareRest(a: Token, b: Token): number {
  if (a.kind === b.kind) return 0;
  if (isPrerelease(a)) return -1;
  if (isPrerelease(b)) return 1;
  return rankOf(b.kind) - rankOf(a.kind);
}

function compareToken(a: Token, b: Token): number {
  switch (a.kind) {
    case 'number':
      // A number with a leading zero is a decimal fraction, so 1.05 sorts before 1.1.
      if (a.value.startsWith('0') || b.value.startsWith('0')) return compareText(a.value, b.value);
      return compareDigits(a.value, b.value);
    case 'first':
    case 'suffixNumber':
    case 'revision':
      return compareDigits(a.value, b.value);
    case 'suffix':
      return SUFFIXES.indexOf(a.value) - SUFFIXES.indexOf(b.value);
    case 'letter':
    case 'hash':
      return compareText(a.value, b.value);
    case 'end':
    case 'invalid':
      return 0;
  }
}

const knownTokens = rememberParts(tokensOf);

function tokensOf(version: string): readonly Token[] {
  const text = checkedVersion(version, 'apk');
  if (!isDigit(text[0])) throw malformedVersion(version, 'apk');
  const tokens: Token[] = [];
  let at = 0;
  let kind: Kind = 'end';
  while (at < text.length && kind !== 'invalid') {
    const { token, length } = nextToken(text, at, tokens.at(-1)?.kind);
    tokens.push(token);
    kind = token.kind;
    at += length;
  }
  return tokens;
}

/**
 * Patterns for the parts of a version. `after` lists the kinds of parts that can come directly before this part. In it,
 * undefined stands for the start of the version.
 */
const PARTS: readonly { kind: Kind; after: readonly (Kind | undefined)[]; shape: RegExp }[] = [
  { kind: 'first', after: [undefined], shape: /(\d+)/y },
  { kind: 'number', after: ['first', 'number'], shape: /\.(\d*)/y },
  { kind: 'number', after: ['letter'], shape: /(\d+)/y },
  { kind: 'letter', after: ['first', 'number'], shape: /([a-z])/y },
  {
    kind: 'suffix',
    after: ['first', 'number', 'letter', 'suffix', 'suffixNumber'],
    shape: /_(alpha|beta|pre|rc|cvs|svn|git|hg|p)/y,
  },
  { kind: 'suffixNumber', after: ['suffix'], shape: /(\d+)/y },
  {
    kind: 'hash',
    after: ['first', 'number', 'letter', 'suffix', 'suffixNumber'],
    shape: /~([0-9a-f]+)/y,
  },
  {
    kind: 'revision',
    after: ['first', 'number', 'letter', 'suffix', 'suffixNumber', 'hash'],
    shape: /-r(\d*)/y,
  },
];

function nextToken(
  text: string,
  at: number,
  previous: Kind | undefined,
): { readonly token: Token; readonly length: number } {
  for (const part of PARTS) {
    if (!part.after.includes(previous)) continue;
    part.shape.lastIndex = at;
    const match = part.shape.exec(text);
    if (match !== null) {
      return { token: { kind: part.kind, value: match[1] ?? '' }, length: match[0].length };
    }
  }
  return { token: INVALID, length: 0 };
}

function isPrerelease(token: Token): boolean {
  return token.kind === 'suffix' && SUFFIXES.indexOf(token.value) < RELEASE_RANK;
}

function rankOf(kind: Kind): number {
  if (kind === 'invalid') return KINDS.length + 1;
  return kind === 'end' ? KINDS.length : KINDS.indexOf(kind);
}

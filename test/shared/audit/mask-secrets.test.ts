import { expect, it } from '@jest/globals';
import type { AreaHit } from '../../../shared/audit/area.ts';
import { rule } from '../../../shared/audit/dockerfile/rules/maintainer.ts';
import { secretMasker } from '../../../shared/audit/mask-secrets.ts';

const hitAt = (text: string, secret: string): AreaHit => {
  const start = text.indexOf(secret);
  return {
    rule,
    file: { path: 'a', text },
    hit: { at: { start, end: start + secret.length }, address: 'a' },
  };
};

it('secretMasker masks each line of a secret wherever the line occurs', () => {
  const text = 'key = "-----BEGIN\n  MIIEvQIB\n-----END"';
  const mask = secretMasker([hitAt(text, '-----BEGIN\n  MIIEvQIB\n-----END')]);
  expect(mask('RUN echo MIIEvQIB -----BEGIN')).toBe('RUN echo *** ***');
});

it('secretMasker masks a longer secret before a shorter one that it contains', () => {
  const mask = secretMasker([hitAt('abcdef', 'abcdef'), hitAt('abcdefgh', 'abcdefgh')]);
  expect(mask('x abcdefgh')).toBe('x ***');
});

it('secretMasker does not change text without secrets', () => {
  expect(secretMasker([hitAt('a = abc', 'abc')])('abc abcd')).toBe('abc abcd');
});

it('secretMasker masks a secret in any letter case', () => {
  expect(secretMasker([hitAt('aBcDeF', 'aBcDeF')])('x abcdef İABCDEF')).toBe('x *** İ***');
});

it('secretMasker masks all parts of overlapping secrets', () => {
  const mask = secretMasker([hitAt('abcdefgh', 'abcdefgh'), hitAt('xyabcdef', 'xyabcdef')]);
  expect(mask('1 xyabcdefgh 2')).toBe('1 *** 2');
});

it('secretMasker is fast even for a very large number of secrets', () => {
  const text = Array.from({ length: 100_000 }, (_, index) => `secret${index}`).join('\n');
  const mask = secretMasker([hitAt(text, text)]);
  expect(mask('a secret99999')).toBe('a ***');
});

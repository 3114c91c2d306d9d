import { expect, it } from '@jest/globals';
import { deniedPurl, purlPath } from '../../../shared/policy/denied-purl.ts';

it.each([
  ['pkg:npm/event-stream', 'npm/event-stream', []],
  ['pkg:npm/@evil/*', 'npm/@evil/', []],
  ['pkg:npm/%40Evil/a', 'npm/@evil/a', []],
  ['pkg:npm/a@1.0', 'npm/a', ['=1.0']],
  ['pkg:npm/@b/a@>=1, <2', 'npm/@b/a', ['>=1', '<2']],
  ['pkg:npm/a@>=1 <2', 'npm/a', ['>=1', '<2']],
])('deniedPurl parses the entry %s', (text, path, bounds) => {
  const read = deniedPurl(text);
  expect(read?.path).toBe(path);
  expect(read?.bounds.map(({ operator, version }) => operator + version)).toEqual(bounds);
});

it.each([
  'pkg:npm',
  'pkg:npm/',
  'pkg:npm/*a',
  'pkg:npm/a@',
  'pkg:npm/a@<',
  'pkg:npm/@a/*@1',
  'pkg:npm/a@^1 || 2',
])('deniedPurl rejects the entry %s', (text) => {
  expect(deniedPurl(text)).toBeUndefined();
});

it.each([
  ['pkg:npm/%40evil/a@1.0?x=y#z', 'npm/@evil/a'],
  ['pkg:pypi/Foo_.Bar', 'pypi/foo-bar'],
  ['pkg:npm/100%', 'npm/100%'],
])('purlPath returns the same path for %s as for other spellings', (purl, path) => {
  expect(purlPath(purl)).toBe(path);
});

it('deniedPurl parses a long entry in limited time', () => {
  expect(deniedPurl(`pkg:npm/a@1${' '.repeat(480)}x`)).toBeUndefined();
});

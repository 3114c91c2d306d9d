import { expect, it } from '@jest/globals';
import { compareIdentifiers, comparePrerelease } from '../../../shared/versions/prerelease.ts';

it.each<[string, string]>([
  ['1', '2'],
  ['2', '10'],
  ['10', 'a'],
  ['a', 'b'],
  ['a', 'a.1'],
])('the prerelease %p sorts before %p', (a, b) => {
  expect(compareIdentifiers(a, b)).toBeLessThan(0);
  expect(compareIdentifiers(b, a)).toBeGreaterThan(0);
});

it('a release sorts after its prereleases', () => {
  expect(comparePrerelease('', 'rc.1')).toBeGreaterThan(0);
  expect(comparePrerelease('rc.1', '')).toBeLessThan(0);
  expect(comparePrerelease('', '')).toBe(0);
});

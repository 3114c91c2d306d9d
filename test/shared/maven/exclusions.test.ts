import { expect, it } from '@jest/globals';
import { isExcluded, withExclusions } from '../../../shared/maven/exclusions.ts';

it.each([
  ['g', 'a', true],
  ['g', '*', true],
  ['*', 'a', true],
  ['*', '*', true],
  ['g*', 'a', false],
  ['g', 'b', false],
  ['', '', false],
])('with the Maven exclusion %s:%s, isExcluded returns %s for g:a', (group, artifact, is) => {
  const outer = withExclusions(undefined, [{ group, artifact }]);
  expect(isExcluded(withExclusions(outer, [{ group: 'x', artifact: 'y' }]), 'g', 'a')).toBe(is);
});

it('withExclusions returns the outer exclusions if a dependency adds none', () => {
  const outer = withExclusions(undefined, [{ group: 'g', artifact: 'a' }]);
  expect(withExclusions(outer, [])).toBe(outer);
  expect(isExcluded(undefined, 'g', 'a')).toBe(false);
});

import { expect, it } from '@jest/globals';
import { editValue } from '../../../shared/docker/edit-value.ts';

it.each([
  ['xroot', '#x', 'root'],
  ['a/b/root', '#*/', 'b/root'],
  ['a/b/root', '##*/', 'root'],
  ['root:x:y', '%:*', 'root:x'],
  ['root:x:y', '%%:*', 'root'],
  ['axb', '#?x', 'b'],
  ['a.b', '#.', 'a.b'],
  ['*root', '#\\*', 'root'],
  ['rXXot', '/X/o', 'roXot'],
  ['rXot', '/X/$&', 'r$&ot'],
  ['roXoXt', '//X', 'root'],
  ['r/t', '/\\//oo', 'root'],
  ['abc', '#x', 'abc'],
  ['abc', '%x', 'abc'],
])('editValue changes %j by %j to %j', (value, operator, result) => {
  expect(editValue(value, operator)).toBe(result);
});

it('editValue does not evaluate long values and globs with many stars', () => {
  expect(editValue('a'.repeat(251), '#a')).toBeUndefined();
  expect(editValue('a', '#*a*a*')).toBeUndefined();
  const start = performance.now();
  editValue('a'.repeat(250), '%%*a*b');
  expect(performance.now() - start).toBeLessThan(2_000);
});

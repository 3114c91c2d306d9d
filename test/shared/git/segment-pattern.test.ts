import { expect, it } from '@jest/globals';
import { compileSegment } from '../../../shared/git/segment-pattern.ts';

it.each<[string, readonly string[], readonly string[]]>([
  ['name', ['name'], ['Name', 'names']],
  ['*.log', ['a.log', '.log'], ['a.logs']],
  ['build*', ['build', 'builds'], ['abuild']],
  ['a*b*c', ['abc', 'a-b-c', 'abbc'], ['ab', 'acb']],
  ['?', ['a'], ['', 'ab', 'é']],
  ['[a-c]x', ['ax', 'cx'], ['dx', 'x']],
  ['[!a-c]x', ['dx'], ['ax']],
  ['[]]', [']'], ['[']],
  ['[[:digit:]-]', ['1', '-'], ['a']],
  ['\\*', ['*'], ['a']],
  ['[a', [], ['[a', 'a']],
  ['a\\', [], ['a', 'a\\']],
  ['[[:nothing:]]', [], ['n', ':']],
])('the segment pattern %s matches the same names as in git', (pattern, fitting, others) => {
  const fits = compileSegment(pattern);
  expect(fitting.filter((name) => !fits(name))).toEqual([]);
  expect(others.filter(fits)).toEqual([]);
});

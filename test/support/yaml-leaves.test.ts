import { expect, it } from '@jest/globals';
import { readYamlTrees } from '../../shared/json/yaml-tree.ts';
import { unchangedLeaves } from './yaml-leaves.ts';

const trees = (text: string) => readYamlTrees(text, 'a.yml');
const edit = { span: { start: 3, end: 4 }, text: 'two', isSafe: true };

it('unchangedLeaves omits values that an edit changes', () => {
  const [old, next] = unchangedLeaves(trees('a: 1\nb: [x]\n'), trees('a: two\nb: [x]\n'), [edit]);
  expect(old).toBe('.b[]: "x"');
  expect(next).toBe(old);
});

it('unchangedLeaves includes a value that changes even though no edit covers it', () => {
  const [old, next] = unchangedLeaves(trees('a: 1\nb: [x]\n'), trees('a: two\nb: [y]\n'), [edit]);
  expect(next).not.toBe(old);
});

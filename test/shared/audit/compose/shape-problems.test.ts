import { expect, it } from '@jest/globals';
import { shapeProblems } from '../../../../shared/audit/compose/shape-problems.ts';
import { readYamlTrees } from '../../../../shared/json/yaml-tree.ts';

function problemsOf(text: string): readonly (readonly [number | undefined, string])[] {
  const file = { path: 'compose.yaml', text };
  const problems = shapeProblems(file, readYamlTrees(text, file.path));
  return problems.map(({ place, message }) => [place.line, message] as const);
}

it.each([
  ['an empty file', '', 1, 'the Compose file is empty'],
  ['comments', '\n# a\n', 1, 'the Compose file is empty'],
  ['an empty mapping', '{}', 1, 'the Compose file is empty'],
  ['a list', '\n- a\n', 2, 'the Compose file is a list, not a mapping'],
  [
    'a list of services',
    'name: a\nservices: [a]\n',
    2,
    'the value of `services` is a list, not a mapping',
  ],
  ['empty services', 'services:\n', 1, 'the value of `services` is empty, not a mapping'],
  ['a text', 'services:\n  a: {image: a}\n  b: x\n', 3, 'a service is a scalar, not a mapping'],
  [
    'an empty service',
    'services:\n  a: {image: a}\n  b:\n',
    3,
    'a service is empty, not a mapping',
  ],
  [
    'a list in the second document',
    'name: a\n---\n- a\n',
    3,
    'the Compose file is a list, not a mapping',
  ],
  [
    'version 1',
    'x-a: {image: a}\nweb:\n  image: a\n',
    2,
    'the Compose file has a service outside `services`',
  ],
])('shapeProblems reports %s', (_name, text, line, message) => {
  expect(problemsOf(text)[0]).toEqual([line, message]);
});

it.each([
  'services: {a: {image: a}}\n---\n',
  'include: [a.yaml]\n',
  'services: {}\n',
  'volumes: {image: {driver: local}}\n',
  'services:\n  a: {image: a}\n  b: !reset null\n',
])('shapeProblems accepts %j', (text) => {
  expect(problemsOf(text)).toEqual([]);
});

it('shapeProblems reports at most 20 problems', () => {
  const services = Array.from({ length: 30 }, (_, index) => `  s${index}: x\n`);
  expect(problemsOf(`services:\n${services.join('')}`)).toHaveLength(20);
});

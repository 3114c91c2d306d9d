import { describe, expect, it } from '@jest/globals';
import {
  hasVariable,
  isFalse,
  isTrue,
  textOf,
} from '../../../../shared/audit/compose/compose-values.ts';
import { readYamlTrees, yamlAt } from '../../../../shared/json/yaml-tree.ts';

const value = (text: string) => yamlAt(readYamlTrees(`a: ${text}\n`, 'a.yml')[0], 'a');

describe('isTrue and isFalse', () => {
  it.each(['true', 'yes', 'ON', '"y"', "'True'", '1', '${A:-yes}'])(
    'return true and false, in this order, for %s',
    (text) => {
      expect([isTrue(value(text)), isFalse(value(text))]).toEqual([true, false]);
    },
  );

  it.each(['false', 'no', 'Off', '"n"', '0'])(
    'return false and true, in this order, for %s',
    (text) => {
      expect([isTrue(value(text)), isFalse(value(text))]).toEqual([false, true]);
    },
  );

  it.each(['', '${A}', '[true]', 'maybe'])('both return false for %j', (text) => {
    expect([isTrue(value(text)), isFalse(value(text))]).toEqual([false, false]);
  });
});

it('textOf replaces variables with their defaults', () => {
  expect(['a$$b', '${A:-x}', '${A}', '[a]'].map((text) => textOf(value(text)))).toEqual([
    'a$b',
    'x',
    undefined,
    undefined,
  ]);
});

it.each([
  ['a$B', true],
  ['a${B:-c}', true],
  ['pa$$word', false],
  ['$$${A}', true],
  ['a$', false],
])('for the value %s, hasVariable returns %s', (text, expected) => {
  expect(hasVariable(text)).toBe(expected);
});

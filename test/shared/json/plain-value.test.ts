import { expect, it } from '@jest/globals';
import { plainValue, type ScalarValue } from '../../../shared/json/plain-value.ts';
import { parseYaml } from '../../../shared/json/yaml.ts';

it.each<[string, ScalarValue]>([
  ['', null],
  ['~', null],
  ['Null', null],
  ['TRUE', true],
  ['false', false],
  ['-12', -12],
  ['0o17', 15],
  ['0xFf', 255],
  ['1.5e3', 1500],
  ['.5', 0.5],
  ['-.inf', Number.NEGATIVE_INFINITY],
  ['.NaN', Number.NaN],
  ['yes', 'yes'],
  ['017', 17],
  ['1_000', '1_000'],
])('plainValue reads `%s` as the YAML parser does', (text, expected) => {
  expect(plainValue(text)).toEqual(expected);
  expect(parseYaml(`k: ${text}`, 'a.yml')).toEqual({ k: expected });
});

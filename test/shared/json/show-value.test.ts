import { expect, it } from '@jest/globals';
import { showValue } from '../../../shared/json/show-value.ts';

it.each<[unknown, string]>([
  ['yes', '"yes"'],
  ['a\n"b"', '"a\\n\\"b\\""'],
  [5, '5'],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'nothing'],
  [[], 'an empty list'],
  [[1], 'a list'],
  [{}, 'an empty mapping'],
  [{ a: 1 }, 'a mapping'],
])('showValue describes %j as %s', (value, shown) => {
  expect(showValue(value)).toBe(shown);
});

it('showValue shortens long text', () => {
  expect(showValue('x'.repeat(10_000_000))).toBe(`"${'x'.repeat(60)}…"`);
});

import { describe, expect, it } from '@jest/globals';
import { constantsIn } from '../../../../shared/audit/workflow/constants.ts';
import { parseExpression } from '../../../../shared/audit/workflow/expression.ts';

function valuesIn(text: string) {
  const expression = parseExpression(text);
  return expression === undefined ? [] : constantsIn(expression).map(({ value }) => value);
}

describe('constantsIn', () => {
  it.each([
    ["'a'", ['a']],
    ['1 > 2 || true', [true]],
    ["format('{0} {1}', 'a', 'b')", ['a b']],
    ["STARTSWITH('abc', 'A')", [true]],
    ["'A' == 'a'", [true]],
    ["contains(github.ref, format('{0}', 'x'))", ['x']],
    ["a && '' || 'b'", []],
    ["github.ref == 'x'", []],
  ])('finds the constant values in %s', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});

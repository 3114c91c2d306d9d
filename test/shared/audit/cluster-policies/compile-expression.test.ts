import { expect, it } from '@jest/globals';
import { compileExpression } from '../../../../shared/audit/cluster-policies/compile-expression.ts';
import { createEnvironment } from '../../../../shared/cel/environment.ts';

const LIMITS = { maxAstNodes: 100, maxDepth: 20, maxListElements: 20, maxMapEntries: 20 };
const environment = createEnvironment(LIMITS, { unlistedVariablesAreDyn: true });

it('compileExpression evaluates an expression with the given values', () => {
  expect(compileExpression('object.a == 1', environment)({ object: { a: 1n } })).toBe(true);
});

it.each([
  ['now() > 3', 'needs the clock (now)'],
  ['params.a == 1', 'needs parameters, which are not in the files (params)'],
  ['"a".matches("(?i)A")', 'Assay does not support the regular expression (?i)A'],
  ['object.b == 1', 'No such key: b'],
  ['"a".matches("[[:al" + "pha:]]")', 'the regular expression that an expression computes'],
])('compileExpression explains why it cannot evaluate %s', (expression, reason) => {
  const evaluate = compileExpression(expression, environment);
  expect(() => evaluate({ object: {} })).toThrow(reason);
});

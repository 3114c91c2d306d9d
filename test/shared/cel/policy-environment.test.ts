import { describe, expect, it } from '@jest/globals';
import {
  celNodes,
  conditionChecker,
  policyEnvironment,
  unsupportedPattern,
} from '../../../shared/cel/policy-environment.ts';

describe('policyEnvironment', () => {
  it('provides the Kubernetes functions and accepts variables of any type', () => {
    const expression = 'quantity(object.?memory.orValue("1Gi")).isLessThan(quantity("2Gi"))';
    expect(policyEnvironment().evaluate(expression, { object: {} })).toBe(true);
  });
});

describe('conditionChecker', () => {
  const problemOf = conditionChecker(['object', 'name']);

  it.each([
    'object.a == 1 && name != ""',
    'has(object.a) && object.list.all(x, x.startsWith("y"))',
    'object.?a.orValue(false)',
    'object.flag',
    'name.matches("^[a-z]+$")',
  ])('accepts %s', (expression) => {
    expect(problemOf(expression)).toBeUndefined();
  });

  it.each([
    ['object.a ==', 'is not a CEL expression'],
    [`${'name == "" || '.repeat(400)}true`, 'is longer than 4096 characters'],
    ['objct.a == 1', 'is not a CEL expression'],
    ['object.a.unknown()', 'is not a CEL expression'],
    ['size(name)', 'returns int, but a condition must return true or false'],
    ['name.matches("(?i)a")', 'uses the regular expression (?i)a, which Assay does not support'],
    [`${'('.repeat(200)}true${')'.repeat(200)}`, 'is not a CEL expression'],
  ])('rejects %s', (expression, problem) => {
    expect(problemOf(expression)).toContain(problem);
  });
});

it('unsupportedPattern returns the first regular expression that Assay does not support', () => {
  const { ast } = policyEnvironment().parse('a.matches("x+") && b.find("y++") == ""');
  expect(unsupportedPattern(ast)).toBe('y++');
  expect([...celNodes(ast)].length).toBeGreaterThan(5);
});

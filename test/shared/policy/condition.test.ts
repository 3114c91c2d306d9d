import { describe, expect, it } from '@jest/globals';
import { conditionProblem, unmetCondition } from '../../../shared/policy/condition.ts';
import { DIGEST } from './evidence-builders.ts';

const VARIABLES = {
  predicate: JSON.parse('{"passed":true,"score":7.5,"count":3,"list":[1,2],"__proto__":{"x":1}}'),
  predicateType: 'https://example.test/a',
  identity: { san: 'https://github.com/o/r', issuer: 'https://issuer.test' },
  claims: { buildTrigger: 'push' },
  subject: { name: 'ghcr.io/o/r', digest: DIGEST },
  signedAt: new Date('2026-06-15T11:00:00Z'),
};

describe('a condition', () => {
  it.each([
    'predicate.passed',
    'predicate.score >= 7 && predicate.count == 3',
    'predicate.list.all(x, x < 3)',
    '!has(predicate.absent)',
    'claims.buildTrigger == "push"',
    'identity.san.startsWith("https://github.com/o/")',
    'subject.name == "ghcr.io/o/r" && subject.digest.size() == 71',
    'predicateType.endsWith("/a")',
    'signedAt > timestamp("2026-01-01T00:00:00Z")',
  ])('is met if it is %s', (expression) => {
    expect(conditionProblem(expression)).toBeUndefined();
    expect(unmetCondition(expression, VARIABLES)).toBeUndefined();
  });

  it.each([
    ['predicate.count > 3', 'is false'],
    ['predicate.absent == 1', 'cannot be evaluated: No such key: absent'],
    ['predicate.constructor == 1', 'cannot be evaluated: No such key: constructor'],
    ['predicate.count', 'is neither true nor false'],
    ['predicate', 'is neither true nor false'],
    ['claims.runnerEnvironment == "github-hosted"', 'cannot be evaluated'],
  ])('is not met if it is %s, because it %s', (expression, said) => {
    expect(conditionProblem(expression)).toBeUndefined();
    expect(unmetCondition(expression, VARIABLES)?.message).toContain(said);
  });

  it('is not met if it needs a signing time that is not proven', () => {
    const timeless = { ...VARIABLES, signedAt: undefined };
    const expression = 'signedAt > timestamp("2026-01-01T00:00:00Z")';
    expect(unmetCondition(expression, timeless)?.message).toContain('cannot be evaluated');
  });

  it.each([
    ['predicate.', 'is not a CEL expression'],
    ['foo == 1', 'is not a CEL expression: Unknown variable: foo'],
    ['1 + 1', 'returns int, but a condition must return true or false'],
    ['"a"', 'returns string'],
    ['claims.x == 1', 'is not a CEL expression'],
    ['predicate.x.matches("(a+)+$")', 'uses matches()'],
    ['predicate.list.all(x, x.matches("a"))', 'uses matches()'],
    [
      'predicate.a.all(x, predicate.b.all(y, predicate.c.exists(z, z == x)))',
      'nests more than 2 macros',
    ],
    [`predicate.x == "${'a'.repeat(5_000)}"`, 'is longer than'],
    [Array.from({ length: 300 }, () => 'true').join(' && '), 'is not a CEL expression'],
    [`${'('.repeat(100)}true${')'.repeat(100)}`, 'is not a CEL expression'],
  ])(
    'is rejected if it is not a valid expression or uses features that are not allowed (%#)',
    (expression, problem) => {
      expect(conditionProblem(expression)).toContain(problem);
    },
  );
});

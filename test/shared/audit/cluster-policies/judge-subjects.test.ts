import { expect, it } from '@jest/globals';
import { judgeSubjects } from '../../../../shared/audit/cluster-policies/judge-subjects.ts';

const PROGRAM = {
  conditions: [{ name: 'named', expression: 'has(object.name)' }],
  variables: [
    { name: 'size', expression: 'object.name.size()' },
    { name: 'double', expression: 'variables.size * 2' },
    { name: 'broken', expression: 'object.absent' },
  ],
  validations: [
    { expression: 'variables.double < 10', messageExpression: '"size " + string(variables.size)' },
    { expression: 'object.name != "x" || variables.broken == 1' },
  ],
};

it('judgeSubjects evaluates conditions, variables and messages for each object', () => {
  const subjects = [{}, { name: 'abc' }, { name: 'abcdef' }, { name: 'x' }].map((object) => ({
    object,
  }));
  expect(judgeSubjects({ program: PROGRAM, subjects })).toEqual({
    outcomes: [
      { violations: [] },
      { violations: [] },
      { violations: [{ validation: 0, message: 'size 6' }] },
      { violations: [], undecided: 'No such key: absent' },
    ],
  });
});

it('judgeSubjects returns an error if a variable has a syntax error', () => {
  const program = { ...PROGRAM, variables: [{ name: 'a', expression: '(' }] };
  expect(judgeSubjects({ program, subjects: [] })).toEqual({ syntaxError: expect.any(String) });
});

it('judgeSubjects returns an error if a message expression has a syntax error', () => {
  const validations = [{ expression: 'true', messageExpression: '(' }];
  const program = { ...PROGRAM, validations };
  expect(judgeSubjects({ program, subjects: [{}] })).toEqual({ syntaxError: expect.any(String) });
});

it('judgeSubjects returns all violations of an object, and the reason for an expression without a result', () => {
  const validations = ['false', 'object.absent', 'true', '1 > 2'].map((expression) => ({
    expression,
  }));
  const program = { conditions: [], variables: [], validations };
  expect(judgeSubjects({ program, subjects: [{ object: {} }] })).toEqual({
    outcomes: [
      { violations: [{ validation: 0 }, { validation: 3 }], undecided: 'No such key: absent' },
    ],
  });
});

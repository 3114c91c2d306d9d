import { expect, it } from '@jest/globals';
import { decode } from '../../../shared/json/decode.ts';
import {
  DECISION_KIND,
  decidedBy,
  decisionFileSchema,
  type Outcome,
  type Reason,
  worstOutcome,
} from '../../../shared/model/decision.ts';

const reason = (outcome: Reason['outcome']): Reason => {
  return { rule: 'x', outcome, message: 'x', findings: [] };
};

it.each<[Outcome[], Outcome]>([
  [[], 'pass'],
  [['pass', 'pass'], 'pass'],
  [['error', 'pass'], 'error'],
  [['fail', 'pass'], 'fail'],
  [['pass', 'fail', 'error'], 'error'],
  [['error', 'fail'], 'error'],
])('for the outcomes %j, worstOutcome returns %s', (outcomes, worst) => {
  expect(worstOutcome(outcomes)).toBe(worst);
});

it.each<[Reason['outcome'][], object]>([
  [[], { outcome: 'pass', isComplete: true }],
  [['fail'], { outcome: 'fail', isComplete: true }],
  [['error'], { outcome: 'error', isComplete: false }],
  [['error', 'fail'], { outcome: 'error', isComplete: false }],
  [['fail', 'error'], { outcome: 'error', isComplete: false }],
])('for the reasons %j, decidedBy returns %j', (outcomes, wanted) => {
  expect(decidedBy(outcomes.map(reason))).toEqual(wanted);
});

const policy = { from: 'base', path: '.assay.yml', commit: 'a'.repeat(40), branch: 'main' };
const afterMerge = { files: ['.assay.yml'], changes: ['1 exception added'], outcome: 'pass' };

const read = (members: object) =>
  decode(decisionFileSchema, {
    kind: DECISION_KIND,
    action: 'scan',
    subject: '.',
    outcome: 'pass',
    reasons: [],
    ...members,
  });

it.each([
  { policy, afterMerge },
  { workflows: ['ci.yml'] },
  { policy: { ...policy, from: 'given', path: 'octo/policies/assay.yml' } },
])('the decision schema accepts a decision with the optional fields %j', (members) => {
  expect(read(members)).toMatchObject(members);
});

it('the decision schema accepts a decision without a policy', () => {
  expect(Object.keys(read({ policy: null, afterMerge: null }))).not.toContain('policy');
});

it.each([
  ['an unknown origin', { policy: { ...policy, from: 'me' } }, '$.policy.from'],
  ['a short commit', { policy: { ...policy, commit: 'abc' } }, '$.policy.commit'],
  ['a missing path', { policy: { from: 'base' } }, '$.policy.path'],
  [
    'changes that are not strings',
    { afterMerge: { ...afterMerge, changes: [1] } },
    '$.afterMerge.changes[0]',
  ],
  ['workflows that are not strings', { workflows: [1] }, '$.workflows[0]'],
  [
    'an unknown outcome',
    { afterMerge: { ...afterMerge, outcome: 'fine' } },
    '$.afterMerge.outcome',
  ],
])('the decision schema rejects a decision with %s', (_, members, where) => {
  expect(() => read(members)).toThrow(
    expect.objectContaining({ code: 'malformed', place: { path: where } }),
  );
});

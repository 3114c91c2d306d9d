import { expect, it } from '@jest/globals';
import {
  decidedBy,
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
])('the worst of %j is %s', (outcomes, worst) => {
  expect(worstOutcome(outcomes)).toBe(worst);
});

it.each<[Reason['outcome'][], object]>([
  [[], { outcome: 'pass', isComplete: true }],
  [['fail'], { outcome: 'fail', isComplete: true }],
  [['error'], { outcome: 'error', isComplete: false }],
  [['error', 'fail'], { outcome: 'error', isComplete: false }],
  [['fail', 'error'], { outcome: 'error', isComplete: false }],
])('reasons %j decide %j', (outcomes, wanted) => {
  expect(decidedBy(outcomes.map(reason))).toEqual(wanted);
});

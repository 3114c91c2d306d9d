import { expect, it } from '@jest/globals';
import { decidedBy, type Reason } from '../../../shared/model/decision.ts';

const reason = (outcome: Reason['outcome']): Reason => {
  return { rule: 'x', outcome, message: 'x', findings: [] };
};

it.each<[Reason['outcome'][], object]>([
  [[], { outcome: 'pass', isComplete: true }],
  [['fail'], { outcome: 'fail', isComplete: true }],
  [['error'], { outcome: 'error', isComplete: false }],
  [['error', 'fail'], { outcome: 'fail', isComplete: false }],
  [['fail', 'error'], { outcome: 'fail', isComplete: false }],
])('reasons %j decide %j', (outcomes, wanted) => {
  expect(decidedBy(outcomes.map(reason))).toEqual(wanted);
});

import { expect, it } from '@jest/globals';
import {
  errorDecision,
  errorLine,
  isDecisionBy,
} from '../../../../shared/flows/results/error-decision.ts';

it('is a decision that ends in an error', () => {
  expect(JSON.parse(errorDecision('scan', 'app', 'no disk'))).toEqual({
    kind: 'assay/decision/v1',
    action: 'scan',
    subject: 'app',
    outcome: 'error',
    isComplete: false,
    reasons: [{ rule: 'ran-to-its-end', outcome: 'error', message: 'no disk', findings: [] }],
  });
});

it('has one line of an error', () => {
  expect(errorLine(new Error('no disk\nFix: buy one'))).toBe('Error: no disk');
});

it.each([
  ['the same action', errorDecision('scan', '', ''), true],
  ['another action', errorDecision('verify', '', ''), false],
  ['nobody', 'not JSON', false],
])('knows a decision by %s', (_, decision, isBy) => {
  expect(isDecisionBy('scan', decision)).toBe(isBy);
});

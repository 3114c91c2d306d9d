import { expect, it } from '@jest/globals';
import {
  errorDecision,
  errorLine,
  isDecisionBy,
} from '../../../../shared/flows/results/error-decision.ts';

it('the error decision ends in an error', () => {
  expect(JSON.parse(errorDecision('scan', 'app', 'no disk'))).toEqual({
    kind: 'assay/decision/v1',
    action: 'scan',
    subject: 'app',
    outcome: 'error',
    isComplete: false,
    reasons: [{ rule: 'ran-to-its-end', outcome: 'error', message: 'no disk', findings: [] }],
  });
});

it('the error decision has a single line for an error', () => {
  expect(errorLine(new Error('no disk\nFix: buy one'))).toBe('Error: no disk');
});

it.each([
  ['the same action', errorDecision('scan', '', ''), true],
  ['a different action', errorDecision('verify', '', ''), false],
  ['no action', 'not JSON', false],
])('the error decision is recognized as written by %s', (_, decision, isBy) => {
  expect(isDecisionBy('scan', decision)).toBe(isBy);
});

import { expect, it } from '@jest/globals';
import {
  describeShortly,
  errorDecision,
  isDecisionBy,
} from '../../../../shared/flows/results/error-decision.ts';

const NOTHING = { message: '', fix: '' };

it('errorDecision returns a decision with the outcome `error` and the fix', () => {
  expect(JSON.parse(errorDecision('scan', 'app', { message: 'no disk', fix: 'Buy one.' }))).toEqual(
    {
      kind: 'assay/decision/v1',
      action: 'scan',
      subject: 'app',
      outcome: 'error',
      isComplete: false,
      reasons: [
        {
          rule: 'ran-to-its-end',
          outcome: 'error',
          message: 'no disk',
          findings: [],
          fix: 'Buy one.',
        },
      ],
    },
  );
});

it('describeShortly returns only the first line of an error', () => {
  expect(describeShortly(new Error('no disk\nat line 1')).message).toBe('Error: no disk');
});

it.each([
  ['the same action', errorDecision('scan', '', NOTHING), true],
  ['a different action', errorDecision('verify', '', NOTHING), false],
  ['no action', 'not JSON', false],
])('isDecisionBy returns true only for the same action: %s', (_, decision, isBy) => {
  expect(isDecisionBy('scan', decision)).toBe(isBy);
});

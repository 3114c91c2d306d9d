import { expect, it } from '@jest/globals';
import { explainDecision } from '../../../../shared/flows/policy/explain-decision.ts';
import { aDecision, aReason } from '../../report/a-report.ts';

const ERROR = aReason({ outcome: 'error', message: 'a\n::error::b', accept: 'unlocked: allow' });

it('explainDecision shows the summary, each reason on one line, the steps, and how to accept the reasons', () => {
  const decision = aDecision({ outcome: 'error', summary: 'Incomplete: x.', reasons: [ERROR] });
  expect(explainDecision(decision, ['Next step: c\nd']).split('\n')).toEqual([
    'this repository: Incomplete: x.',
    expect.stringMatching(/^- error: a\S*\s*::error::b$/),
    'Next step: c\\nd',
    'To accept: `unlocked: allow` (section `scan:` of `.assay.yml`)',
  ]);
});

it.each([
  [true, 'app does not pass:\n- too severe'],
  [false, 'app is incomplete and does not pass:\n- too severe'],
])(
  'explainDecision states the reasons for a decision without a summary (complete: %s)',
  (isComplete, wanted) => {
    const outcome = isComplete ? 'fail' : 'error';
    const decision = aDecision({ subject: 'app', outcome, isComplete, reasons: [aReason()] });
    expect(explainDecision(decision)).toBe(wanted);
  },
);

it('explainDecision writes the subject on one line', () => {
  const decision = aDecision({ subject: 'app\nverified', outcome: 'fail', reasons: [aReason()] });
  expect(explainDecision(decision)).toMatch(/^app\\nverified does not pass:\n/);
});

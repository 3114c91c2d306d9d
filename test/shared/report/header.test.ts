import { describe, expect, it } from '@jest/globals';
import { factsLine, headerText } from '../../../shared/report/header.ts';
import { markdownLine } from '../../../shared/report/markdown-block.ts';
import { aDecision, aReport } from './a-report.ts';

describe('the headline of a report', () => {
  it.each([
    ['pass', '✓ Assay: passed'],
    ['fail', '✗ Assay: failed'],
    ['error', '! Assay: incomplete'],
    ['none', '· Assay: done'],
  ] as const)('for %s is %s', (outcome, wanted) => {
    const hasFailures = outcome === 'fail';
    expect(headerText(aReport(), { outcome, hasFailures, reasons: [] })).toBe(wanted);
  });

  it('shows a failure beside an error', () => {
    const verdict = { outcome: 'error', hasFailures: true, reasons: [] } as const;
    expect(headerText(aReport(), verdict)).toBe('✗ Assay: failed (incomplete)');
  });
});

describe('the summary line of a report', () => {
  it('shows the quoted names of a summary as code', () => {
    const decisions = [aDecision({ summary: 'Passed: valid signature, signed by `octo`.' })];
    expect(factsLine(aReport({ decisions }))).toContainEqual({ as: 'code', text: 'octo' });
  });

  it('is the summary of the scan', () => {
    const decisions = [aDecision({ summary: 'Passed: all of it.' })];
    expect(markdownLine(factsLine(aReport({ decisions })))).toBe('Passed: all of it.');
  });

  it('names the subject of each scan, and counts the scans after the second scan', () => {
    const decisions = ['.', 'x'.repeat(50), 'b', 'c'].map((subject) =>
      aDecision({ subject, summary: 'Passed.' }),
    );
    expect(markdownLine(factsLine(aReport({ decisions })))).toBe(
      `**this repository**: Passed. **${'x'.repeat(29)}…**: Passed. 2 more scans`,
    );
  });

  it('counts evidence', () => {
    const subject = { name: 'r', digest: `sha256:${'a'.repeat(64)}` };
    const refused = [{ origin: 'x', code: 'identity-mismatch', message: 'y' }];
    const data = aReport({
      evidence: [
        {
          kind: 'assay/evidence/v1',
          action: 'sign',
          subjects: [subject],
          predicateType: 'x',
          stored: [],
        },
      ],
      verifications: [{ kind: 'assay/verification/v1', subject, verified: [], refused }],
    });
    expect(markdownLine(factsLine(data))).toBe('1 attestation created · 0 verified, 1 refused');
  });
});

import { describe, expect, it } from '@jest/globals';
import { factsLine, headline } from '../../../shared/report/headline.ts';
import { markdownLine } from '../../../shared/report/markdown-block.ts';
import { aFailingReport, aFinding, aReport, aScan } from './a-report.ts';

describe('the headline', () => {
  it.each([
    ['pass', '✓ Assay: passed'],
    ['fail', '✗ Assay: failed'],
    ['error', '! Assay: could not decide'],
    ['none', '· Assay: done'],
  ] as const)('for %s is %s', (outcome, wanted) => {
    const isComplete = outcome !== 'error';
    expect(headline(aReport(), { outcome, isComplete, reasons: [] })).toBe(wanted);
  });

  it('says of a failure what could not be checked beside it', () => {
    const verdict = { outcome: 'fail', isComplete: false, reasons: [] } as const;
    expect(headline(aReport(), verdict)).toBe('✗ Assay: failed, and could not check everything');
  });
});

describe('the facts', () => {
  it('say how many must be fixed', () => {
    expect(markdownLine(factsLine(aFailingReport([aFinding()])))).toBe(
      '**1 finding** in 40 packages, 1 of which must be fixed',
    );
  });

  it('say that nothing was found, and what was suppressed', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x' };
    const scans = [aScan({ findings: [aFinding({ suppression })] })];
    expect(markdownLine(factsLine(aReport({ scans })))).toBe(
      '**No findings** in 40 packages · 1 suppressed',
    );
  });

  it('count evidence', () => {
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
    expect(markdownLine(factsLine(data))).toBe('1 piece of evidence made · 0 verified, 1 refused');
  });
});

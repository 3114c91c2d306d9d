import { describe, expect, it } from '@jest/globals';
import { factsLine, headerText, shortHeader } from '../../../shared/report/header.ts';
import { markdownLine } from '../../../shared/report/markdown-block.ts';
import { aDecision, aFinding, aReport, aScan } from './a-report.ts';

describe('the report headline', () => {
  it.each([
    ['pass', '✓ Assay passed'],
    ['fail', '✗ Assay failed'],
    ['error', '! Assay incomplete'],
    ['none', '· Assay done'],
  ] as const)('for %s is %s', (outcome, wanted) => {
    const hasFailures = outcome === 'fail';
    const verdict = { outcome, hasFailures, reasons: [] };
    expect(shortHeader(aReport(), verdict)).toBe(wanted);
    expect(headerText(aReport(), verdict)).toMatch(new RegExp(`^${wanted}(: .+)?$`));
  });

  it('shows a failure in addition to an error', () => {
    const verdict = { outcome: 'error', hasFailures: true, reasons: [] } as const;
    expect(shortHeader(aReport(), verdict)).toBe('✗ Assay failed (incomplete)');
  });
});

describe('the report summary line', () => {
  it('formats quoted names as code', () => {
    const decisions = [aDecision({ summary: 'Passed: valid signature, signed by `octo`.' })];
    expect(factsLine(aReport({ decisions }))).toContainEqual({ as: 'code', text: 'octo' });
  });

  it('is the scan summary', () => {
    const decisions = [aDecision({ summary: 'Passed: all of it.' })];
    expect(markdownLine(factsLine(aReport({ decisions })))).toBe('All of it.');
  });

  it('does not repeat the headline', () => {
    const decisions = [
      aDecision({
        headline: 'no new findings',
        summary: 'Passed: no new findings. Checked 4 files.',
      }),
    ];
    expect(markdownLine(factsLine(aReport({ decisions })))).toBe('Checked 4 files.');
  });

  it('counts findings in the base that were not checked', () => {
    const comparison = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
    const scans = [aScan({ comparison, unchecked: [aFinding()] })];
    expect(markdownLine(factsLine(aReport({ scans })))).toBe(
      'Not checked: 1 finding of main (1 high), because a file could not be read.',
    );
  });

  it('names the subjects of the first two scans, and counts the other scans', () => {
    const decisions = ['.', 'x'.repeat(50), 'b', 'c'].map((subject) =>
      aDecision({ subject, summary: 'Passed.' }),
    );
    expect(markdownLine(factsLine(aReport({ decisions })))).toBe(
      `**this repository**: Passed. **${'x'.repeat(29)}…**: Passed. 2 more scans`,
    );
  });

  it('distinguishes a scan and an audit of the same subject', () => {
    const both = (subject: string) => [
      aDecision({ subject, summary: 'Passed.' }),
      aDecision({ subject: '.', action: 'audit', summary: 'Passed.' }),
    ];
    const text = (subject: string) =>
      markdownLine(factsLine(aReport({ decisions: both(subject) })));
    expect(text('.')).toBe(
      '**Scan of this repository**: Passed. **Audit of this repository**: Passed.',
    );
    expect(text('app')).toBe('**Scan of app**: Passed. **Audit of this repository**: Passed.');
  });

  it('states how many attestations were created, and how many verified attestations were accepted', () => {
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
    expect(markdownLine(factsLine(data))).toBe(
      '1 attestation created · Signatures and attestations accepted: 0 of 1',
    );
  });
});

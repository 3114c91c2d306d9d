import { describe, expect, it } from '@jest/globals';
import { byteLength } from '../../../shared/report/fit-sections.ts';
import { verdictOf } from '../../../shared/report/job-verdict.ts';
import {
  footerMarkdown,
  headMarkdown,
  reasonSection,
} from '../../../shared/report/markdown-frame.ts';
import { aDecision, aReason, aReport, aScan, RUN } from './a-report.ts';

describe('the frame of a Markdown report', () => {
  it('starts with the verdict and the facts', () => {
    const data = aReport({ scans: [aScan()], decisions: [aDecision({ summary: 'Passed: x.' })] });
    expect(headMarkdown(data, verdictOf(data), '###')).toBe('### ✓ Assay: passed\n\nPassed: x.\n');
  });

  it('starts with a short heading, regardless of the title', () => {
    const data = aReport({ title: '$'.repeat(10_000) });
    expect(byteLength(headMarkdown(data, verdictOf(data), '###'))).toBeLessThan(1_500);
  });

  it.each([
    ['fail', 'CAUTION', ''],
    ['error', 'WARNING', ' (error)'],
  ] as const)('puts the reasons of %s in a %s box', (outcome, box, kind) => {
    const data = aReport({ decisions: [aDecision({ outcome, reasons: [aReason({ outcome })] })] });
    const section = reasonSection(verdictOf(data));
    expect(section.open).toBe(`\n> [!${box}]\n`);
    expect(section.rows).toEqual([`> - **scan** of this repository${kind}: too severe\n`]);
    expect(section.more(2)).toBe('> - 2 more reasons\n');
  });

  it('shows an error and a failure in one failure box, the error first', () => {
    const reasons = [aReason({ outcome: 'error', message: 'not read' }), aReason()];
    const verdict = verdictOf(aReport({ decisions: [aDecision({ outcome: 'error', reasons })] }));
    const section = reasonSection(verdict);
    expect(section.open).toBe('\n> [!CAUTION]\n');
    expect(section.rows).toEqual([
      '> - **scan** of this repository (error): not read\n',
      '> - **scan** of this repository: too severe\n',
    ]);
  });

  it('ends with commit, run and advisory data', () => {
    const data = aReport({ run: RUN, scans: [aScan()] });
    expect(footerMarkdown(data, 'Remark.')).toBe(
      `\n<sub>[\`4f2a9c1\`](https://github.com/acme/shop/commit/${RUN.sha}) · ` +
        '[Full report](https://github.com/acme/shop/actions/runs/77) · ' +
        'Advisories from https&#58;&#8203;//api.osv.dev · Remark.</sub>\n',
    );
  });

  it('has no footer if there is nothing to show', () => {
    expect(footerMarkdown(aReport(), '')).toBe('');
  });
});

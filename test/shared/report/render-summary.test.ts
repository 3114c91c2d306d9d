import { describe, expect, it } from '@jest/globals';
import { byteLength } from '../../../shared/report/fit-sections.ts';
import {
  MAX_SUMMARY_BYTES,
  renderSummary,
  reportBlocks,
} from '../../../shared/report/render-summary.ts';
import { reportExamples } from '../../support/report-examples.ts';
import { aFailingReport, aFinding, aReport, aScan } from './a-report.ts';

const EXAMPLES = [...reportExamples()].filter(([name]) => name !== 'over-budget');

describe('the job summary', () => {
  it.each(EXAMPLES)('for the example %s matches its snapshot', (_name, data) => {
    expect(renderSummary(data)).toMatchSnapshot();
  });

  it('lists as many findings as fit, and counts the rest', () => {
    const findings = Array.from({ length: 8_000 }, (_, at) =>
      aFinding({ id: `CVE-${at}`, title: 'x'.repeat(100) }),
    );
    const summary = renderSummary(aFailingReport(findings));
    const shown = summary.match(/^- \*\*🔶 High\*\* \[CVE[^\n]*in `/gm)?.length ?? 0;
    expect(byteLength(summary)).toBeLessThanOrEqual(MAX_SUMMARY_BYTES);
    expect(byteLength(summary)).toBeGreaterThan(0.95 * MAX_SUMMARY_BYTES);
    expect(summary).toContain(`${(8_000 - shown).toLocaleString('en-US')} more findings`);
  });

  it('folds the findings that do not fail the run if there are many', () => {
    const findings = Array.from({ length: 26 }, (_, at) => aFinding({ id: `CVE-${at}` }));
    const folded = reportBlocks(aReport({ scans: [aScan({ findings })] }));
    expect(folded.find(({ title }) => title === 'Findings (26)')?.isFolded).toBe(true);
  });

  it('does not contain an empty section', () => {
    expect(reportBlocks(aReport({ scans: [aScan()] })).map(({ title }) => title)).toEqual([
      'Checked',
    ]);
  });
});

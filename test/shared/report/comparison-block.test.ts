import { describe, expect, it } from '@jest/globals';
import type { FindingsFile } from '../../../shared/model/finding.ts';
import { comparisonBlock } from '../../../shared/report/comparison-block.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { aFinding, aReport, aScan } from './a-report.ts';

const COMPARED = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;

function tableOf(...scans: readonly FindingsFile[]) {
  const block = comparisonBlock(aReport({ scans }));
  const { open, rows } = markdownSection(block);
  return { title: block.title, open, rows };
}

describe('the table of the comparison', () => {
  it('counts new, fixed and existing findings by severity', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x' };
    const scan = aScan({
      comparison: COMPARED,
      findings: [
        aFinding({ id: 'A', change: { state: 'new' } }),
        aFinding({ id: 'B', change: { state: 'changed', from: '1', why: 'scope' } }),
        aFinding({ id: 'C', severity: 'low', change: { state: 'unchanged' } }),
        aFinding({ id: 'D', kind: 'malware', change: { state: 'changed', from: '1' } }),
        aFinding({ id: 'E', change: { state: 'new' }, suppression }),
      ],
      fixed: [aFinding({ severity: 'unknown' })],
    });
    const { title, open, rows } = tableOf(scan);
    expect(title).toBe('Compared with main');
    expect(open).toContain('| Findings | Malware | High | Low | Unscored |');
    expect(rows).toEqual([
      '| New | 0 | **2** | 0 | 0 |\n',
      '| Fixed | 0 | 0 | 0 | **1** |\n',
      '| Already in main | **1** | 0 | **1** | 0 |\n',
    ]);
  });

  it('names the source if several scans were compared', () => {
    const findings = [aFinding({ change: { state: 'new' } })];
    const other = { kind: 'image', name: 'r:1' } as const;
    const { rows } = tableOf(
      aScan({ comparison: COMPARED, findings }),
      aScan({ comparison: COMPARED, findings, source: other }),
    );
    expect(rows).toHaveLength(4);
    expect(rows[2]).toBe('| New in r:1 | **1** |\n');
  });

  it('is empty without a comparison, and without findings', () => {
    expect(tableOf(aScan({ findings: [aFinding()] })).rows).toEqual([]);
    expect(tableOf(aScan({ comparison: COMPARED })).rows).toEqual([]);
  });
});

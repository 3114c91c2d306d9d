import { describe, expect, it } from '@jest/globals';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { checkedBlock } from '../../../shared/report/sources-block.ts';
import { aFinding, aReport, aScan } from './a-report.ts';

describe('the scanned sources table', () => {
  it('has a row for each source, and counts findings that are not suppressed', () => {
    const suppression = { rule: 'ignore[0]', reason: 'x' };
    const image = {
      kind: 'image',
      name: 'r:1',
      platform: 'linux/amd64',
      digest: `sha256:${'a'.repeat(64)}`,
    } as const;
    const scans = [
      aScan({ packages: 1_204, findings: [aFinding(), aFinding({ id: 'S', suppression })] }),
      aScan({ source: image, findings: [] }),
    ];
    const section = markdownSection(checkedBlock(aReport({ scans })));
    expect(section.open).toContain(
      '| Source | Packages | Critical | High | Medium | Low | Unscored |',
    );
    expect(section.rows).toEqual([
      '| this repository | 1,204 | 0 | **1** | 0 | 0 | 0 |\n',
      '| `r:1`<br><sub>linux/amd64 sha256:aaaaaaaaaaaa</sub> | 40 | 0 | 0 | 0 | 0 | 0 |\n',
    ]);
  });

  it('has a column for the severity `none` only if a finding has this severity', () => {
    const scans = [aScan({ findings: [aFinding({ severity: 'none' })] })];
    expect(markdownSection(checkedBlock(aReport({ scans }))).open).toContain('| None |');
  });

  it('counts malware and notices separately from the severities', () => {
    const malware = aFinding({ kind: 'malware', severity: 'critical' });
    const section = markdownSection(
      checkedBlock(aReport({ scans: [aScan({ findings: [malware] })] })),
    );
    expect(section.open).toContain('| Packages | Malware | Critical |');
    expect(section.rows[0]).toContain('| **1** | 0 |');
  });
});

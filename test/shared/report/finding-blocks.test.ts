import { describe, expect, it } from '@jest/globals';
import {
  findingBlock,
  findingBlocks,
  severityLabel,
  severityOf,
  suppressedBlock,
} from '../../../shared/report/finding-blocks.ts';
import { openFindings, suppressedFindings } from '../../../shared/report/listed-finding.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import type { ReportData } from '../../../shared/report/report-data.ts';
import { auditFinding } from '../../support/audit.ts';
import { aFinding, aReport, aScan, RUN } from './a-report.ts';

function rowsOf(data: ReportData): readonly string[] {
  const block = findingBlock(data, openFindings(data), { title: 'T', isFolded: false });
  return markdownSection(block).rows;
}

describe('the findings table', () => {
  it('shows the severity, ID, package, fix and location of each finding', () => {
    expect(rowsOf(aReport({ run: RUN, scans: [aScan({ findings: [aFinding()] })] }))).toEqual([
      '| **🔶 High** | [CVE-2021-23337](https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm)<br>' +
        '<sub>Command injection</sub> | `lodash@4.17.15` | 4.17.21 | ' +
        `[\`package-lock.json:12\`](https://github.com/acme/shop/blob/${RUN.sha}/package-lock.json#L12) |\n`,
    ]);
  });

  it('states what to do if all findings are from an audit', () => {
    const rule = { why: 'Root can do all.', fix: 'Set `USER`.', references: [] };
    const found = aFinding({ kind: 'misconfiguration', id: 'dockerfile/user-root', rule });
    const [audited = ''] = rowsOf(aReport({ scans: [aScan({ findings: [found] })] }));
    expect(audited.split(' | ')).toHaveLength(4);
    expect(audited).toContain('Set `USER`.');
    const [mixed = ''] = rowsOf(aReport({ scans: [aScan({ findings: [found, aFinding()] })] }));
    expect(mixed.split(' | ')).toHaveLength(5);
  });

  it.each([
    [{ state: 'new' }, '`lodash@4.17.15` |'],
    [{ state: 'unchanged' }, '<sub>not new</sub>'],
    [{ state: 'changed', from: '4.0.0' }, '<sub>the base has 4.0.0</sub>'],
    [{ state: 'changed', from: '4.0.0', why: 'scope' }, 'a development dependency in the base'],
  ] as const)('shows the change %j', (change, wanted) => {
    const findings = [aFinding({ change })];
    expect(rowsOf(aReport({ scans: [aScan({ findings })] })).join('')).toContain(wanted);
  });

  it.each([
    ['states that there is no fix', aFinding({ fixed: [] }), 'no fix yet'],
    [
      'names a few of many fixes',
      aFinding({ fixed: ['1', '2', '3', '4', '5'] }),
      '1, 2, 3 and 2 more',
    ],
    [
      'counts the other locations',
      aFinding({ locations: [{ path: 'a' }, { path: 'b' }] }),
      'and 1 more location',
    ],
    ['shows a finding without a package', aFinding({ package: undefined }), '| – |'],
    [
      'names the dependency that introduces the package, and its layer',
      aFinding({
        package: { purl: 'pkg:deb/debian/a@1', name: 'a', version: '1', origin: 'base' },
        platforms: ['linux/arm64'],
      }),
      '| `a@1`<br><sub>from the base image</sub><br><sub>on linux/arm64</sub> |',
    ],
    [
      'names the system package that contains it',
      aFinding({
        package: {
          purl: 'pkg:golang/m@1',
          name: 'm',
          version: '1',
          ownedBy: ['pkg:apk/alpine/t@2'],
        },
      }),
      '| `m@1`<br><sub>in the apk package t 2</sub> |',
    ],
    ['shortens a long title', aFinding({ title: 'x'.repeat(500) }), `${'x'.repeat(109)}…`],
  ])('%s', (_name, finding, wanted) => {
    expect(rowsOf(aReport({ scans: [aScan({ findings: [finding] })] })).join('')).toContain(wanted);
  });

  it('names the image if there are several sources', () => {
    const source = { kind: 'image', name: 'ghcr.io/o/r:1' } as const;
    const scans = [aScan(), aScan({ source, findings: [aFinding()] })];
    expect(rowsOf(aReport({ scans })).join('')).toContain('<sub>in ghcr.io/o/r:1</sub>');
  });
});

it('findingBlocks separates findings in packages from findings in files', () => {
  const data = aReport({ scans: [aScan({ findings: [aFinding(), auditFinding()] })] });
  const title = (count: number) => `Findings (${count})`;
  const blocks = findingBlocks(data, openFindings(data), { title, isFolded: false });
  expect(blocks).toMatchObject([
    { title: 'Findings (1)', rows: [expect.anything()] },
    { title: 'Findings (1): misconfigurations and secrets', rows: [expect.anything()] },
  ]);
});

describe('the suppressed findings table', () => {
  it('shows the reason for each suppression, its rule and its last day', () => {
    const suppression = { rule: 'ignore[2]', reason: 'not built in', expires: '2027-01-31' };
    const data = aReport({ scans: [aScan({ findings: [aFinding({ suppression })] })] });
    const [row] = markdownSection(suppressedBlock(suppressedFindings(data))).rows;
    expect(row).toContain('| not built in | `ignore[2]` | 2027-01-31 |');
  });
});

describe('a finding label', () => {
  it.each([
    [aFinding({ severity: 'critical' }), 'Critical'],
    [aFinding({ severity: 'unknown' }), 'Unscored'],
    [aFinding({ severity: 'low', kind: 'malware' }), 'Malware'],
    [aFinding({ severity: 'none', kind: 'notice' }), 'Notice'],
  ])('depends on the severity and the kind of the finding', (finding, wanted) => {
    expect(severityLabel(finding)).toBe(wanted);
    expect(severityOf(finding)).toEqual({
      as: 'severity',
      severity: finding.severity,
      label: wanted,
    });
  });
});

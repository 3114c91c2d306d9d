import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import {
  compactFindings,
  compactSuppressed,
  compactUnchecked,
} from '../../../shared/report/compact-findings.ts';
import { openFindings, suppressedFindings } from '../../../shared/report/listed-finding.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { aFinding, aPackage, aReport, aScan, RUN } from './a-report.ts';

function rows(...findings: readonly Finding[]): readonly string[] {
  const data = aReport({ run: RUN, scans: [aScan({ findings })] });
  const heading = { title: 'T', isFolded: false };
  return markdownSection(compactFindings(data, openFindings(data), heading)).rows;
}

it('compactFindings shows the finding, followed by the package with its location and fix', () => {
  expect(rows(aFinding())).toEqual([
    '- **🔶 High** [CVE-2021-23337](https://osv.dev/vulnerability/GHSA-35jh-r3h4-6jhm)' +
      ' in `lodash@4.17.15`<br><sub>Command injection</sub>' +
      `<br><sub>[package-lock.json:12](https://github.com/acme/shop/blob/${RUN.sha}/package-lock.json#L12)</sub>` +
      '<br><sub>fixed in 4.17.21</sub>\n',
  ]);
});

it.each<[string, Partial<Finding>, string]>([
  ['that there is no fix', { fixed: [] }, '<sub>no fix yet</sub>'],
  ['a few of many fixes', { fixed: ['1', '2', '3', '4', '5'] }, 'fixed in 1, 2, 3 and 2 more'],
  ['the other locations', { locations: [{ path: 'a' }, { path: 'b' }] }, 'and 1 more location'],
  ['a finding without a package', { package: undefined }, '-35jh-r3h4-6jhm)<br>'],
  ['known exploitation', { exploited: { added: '2024-01-01' } }, '<sub>KEV: known exploited</sub>'],
])('compactFindings shows %s', (_, changes, wanted) => {
  expect(rows(aFinding(changes)).join('')).toContain(wanted);
});

it('compactFindings marks existing findings only if other findings are new', () => {
  const old = aFinding({ id: 'CVE-1', change: { state: 'unchanged' } });
  const fresh = aFinding({ id: 'CVE-2', change: { state: 'new' } });
  expect(rows(old).join('')).not.toContain('not new');
  expect(rows(old, fresh).join('')).toContain('not new');
});

it('compactFindings names the source of each finding if there are several sources', () => {
  const source = { kind: 'image', name: 'app:1' } as const;
  const data = aReport({ scans: [aScan({ source, findings: [aFinding()] }), aScan()] });
  const block = compactFindings(data, openFindings(data), { title: 'T', isFolded: false });
  expect(markdownSection(block).rows.join('')).toContain('<sub>in app:1 · fixed');
});

it('compactSuppressed shows the owner, the reason and the last day of a suppression', () => {
  const suppression = {
    rule: 'ignore[2]',
    reason: 'not used',
    owner: 'web',
    expires: '2027-01-31',
  };
  const findings = [
    aFinding({ id: 'CVE-1', suppression, package: aPackage('a') }),
    aFinding({ id: 'CVE-2', suppression: { rule: 'vex', reason: 'not affected' } }),
  ];
  const data = aReport({ scans: [aScan({ findings })] });
  const block = compactSuppressed(aReport(), suppressedFindings(data));
  const [first, second] = markdownSection(block).rows;
  expect(block.title).toBe('2 suppressed findings');
  expect(first).toContain(
    'in `a@1.0.0`<br><sub>Command injection</sub><br><sub>suppressed: not used</sub>' +
      '<br><sub>until 2027-01-31 · ignore&#91;2&#93;, owner: web</sub>',
  );
  expect(second).toContain('<sub>suppressed: not affected</sub><br><sub>no expiry · vex</sub>');
});

it('compactUnchecked lists findings in the base whose files could not be read in the head', () => {
  const block = compactUnchecked({ scans: [aScan({ unchecked: [aFinding()] })] });
  expect(block.title).toBe('1 finding in the base not checked, because the file could not be read');
  expect(markdownSection(block).rows[0]).toContain('<sub>package-lock.json:12 in the base</sub>');
});

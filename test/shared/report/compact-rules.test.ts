import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { compactFindings } from '../../../shared/report/compact-findings.ts';
import { groupPlaces } from '../../../shared/report/compact-rules.ts';
import { openFindings } from '../../../shared/report/listed-finding.ts';
import { markdownSection } from '../../../shared/report/markdown-block.ts';
import { auditFinding } from '../../support/audit.ts';
import { aFinding, aReport, aScan, RUN } from './a-report.ts';

const at = (path: string, line: number, changes: Partial<Finding> = {}): Finding => {
  const location = { path, line, column: 1 };
  const fingerprint = `${line}`.padStart(64, '0');
  return auditFinding({ location, locations: [location], fingerprint, ...changes });
};

function section(...findings: readonly Finding[]) {
  const data = aReport({ run: RUN, scans: [aScan({ findings })] });
  return markdownSection(
    compactFindings(data, openFindings(data), { title: 'T', isFolded: false }),
  );
}

describe('the list of findings for a rule in a comment', () => {
  it('has one entry, with a line and the details for each location, if there are few locations', () => {
    const [row, ...others] = section(
      at('Dockerfile', 9),
      at('Dockerfile', 2, { description: '`USER root` is the last user.' }),
    ).rows;
    expect(others).toEqual([]);
    expect(row).toMatch(
      /^- \*\*🔶 High\*\* \[dockerfile\/user-root\]\(.*?\) in 2 places: The image runs as root<br>/,
    );
    expect(row).toContain(
      `<br><sub>[Dockerfile:2](https://github.com/acme/shop/blob/${RUN.sha}/Dockerfile#L2) · \`USER root\` is the last user.</sub><br><sub>[Dockerfile:9](`,
    );
    expect(row).toContain('<br><sub>Add an instruction `USER` with a number.</sub>');
    expect(row?.match(/The image runs as root/g)).toHaveLength(1);
  });

  it('has one entry, with a line for each file, if there are many locations', () => {
    const lines = [7, 3, 5, 1, 12].map((line) => at('a/Dockerfile', line));
    const [row] = section(...lines, at('b/Dockerfile', 4)).rows;
    expect(row?.replaceAll(/\]\([^)]*\)/g, ']')).toContain(
      '<sub>[a/Dockerfile:1], [3], [5], [7], [12]</sub><br><sub>[b/Dockerfile:4]</sub>',
    );
  });

  it('shows a limited number of locations, and counts the others', () => {
    const many = Array.from({ length: 300 }, (_, line) => at(`f${line % 20}`, line + 1));
    const [row = ''] = section(...many).rows;
    expect(row).toContain('in 300 places');
    expect(row).toContain('and 5 more places</sub>');
    expect(row).toContain('and 180 more places</sub>');
    expect(row.length).toBeLessThan(12_000);
  });

  it.each([
    ['severity', { severity: 'low' }],
    ['state', { change: { state: 'unchanged' } }],
    ['rule', { id: 'dockerfile/sudo' }],
  ] as const)('has separate entries for findings that differ in their %s', (_, changes) => {
    expect(section(at('Dockerfile', 1), at('Dockerfile', 2, changes)).rows).toHaveLength(2);
  });

  it('states how many entries were omitted or, for findings in packages, how many findings were omitted', () => {
    expect(section(at('a', 1), at('a', 2)).more(2)).toContain('2 more entries');
    expect(section(aFinding()).more(2)).toContain('2 more findings');
  });

  it('does not group findings in packages', () => {
    const data = aReport({ scans: [aScan({ findings: [aFinding(), aFinding()] })] });
    expect(groupPlaces(data, openFindings(data))).toHaveLength(2);
  });
});

import { expect, it } from '@jest/globals';
import type { Finding } from '../../../shared/model/finding.ts';
import { dim, rowLines, styleOf, widthsOf } from '../../../shared/report/terminal-finding-row.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';
import { textWidth } from '../../../shared/text/text-width.ts';
import { auditFinding } from '../../support/audit.ts';
import { aFinding } from './a-report.ts';

function lines(finding: Finding, columns = 80): readonly string[] {
  return rowLines([finding], widthsOf([[finding]], columns)).map(plainLine);
}

it('rowLines shows the details of an audit finding in the row, or below it if they are long', () => {
  const shown = (description: string) => lines(auditFinding({ description }));
  expect(shown('`USER root` is last.')).toEqual([
    '  High  dockerfile/user-root  2:1  USER root is last.',
  ]);
  const file = `The file is ${'deep/'.repeat(8)}.env.production.`;
  expect(shown(file)).toEqual([
    '  High  dockerfile/user-root  2:1  The image runs as root',
    `        ${file}`,
  ]);
  expect(shown('x'.repeat(73))).toEqual([
    '  High  dockerfile/user-root  2:1  The image runs as root',
  ]);
});

it('rowLines shortens a title above long details, or omits it if there is no space', () => {
  const description = `The file is ${'x'.repeat(20)}.`;
  const finding = auditFinding({ description, title: 'The image runs as root and more' });
  expect(lines(finding, 60)).toEqual([
    '  High  dockerfile/user-root  2:1  The image runs as root a…',
    `        ${description}`,
  ]);
  const narrow = lines(finding, 45);
  expect(narrow).toEqual([expect.stringMatching(/2:1 *$/), `        ${description}`]);
  expect(Math.max(...narrow.map(textWidth))).toBeLessThanOrEqual(45);
});

it('rowLines shows the title of an audit rule below the row if there is no space in the row', () => {
  const finding = auditFinding();
  expect(rowLines([finding, finding, finding], widthsOf([[finding]], 52)).map(plainLine)).toEqual([
    expect.stringMatching(/\(3 places\) *$/),
    '        The image runs as root',
  ]);
});

it('rowLines continues a long title without the package name on a second line', () => {
  const shown = (title: string) => lines(aFinding({ title }));
  expect(shown('Command injection in lodash')).toEqual([
    '  High  CVE-2021-23337  4.17.21  Command injection',
  ]);
  expect(shown(`Arbitrary file overwrite via ${'insufficient protection '.repeat(4)}`)).toEqual([
    '  High  CVE-2021-23337  4.17.21  Arbitrary file overwrite via insufficient',
    `${' '.repeat(33)}protection insufficient protection …`,
  ]);
});

it('rowLines does not repeat the ID in the title', () => {
  const finding = aFinding({ title: 'CVE-2021-23337: Command injection' });
  expect(lines(finding)[0]).toMatch(/ {2}4\.17\.21 {2}Command injection$/);
});

it('rowLines labels the fixed versions in a wide terminal', () => {
  const shown = (changes: Partial<Finding>) => lines(aFinding(changes), 120)[0];
  expect(shown({})).toContain('CVE-2021-23337  fixed in 4.17.21  ');
  expect(shown({ fixed: [] })).toContain('CVE-2021-23337  no fix yet  ');
  expect(shown({ kind: 'malware', fixed: [] })).toContain('CVE-2021-23337  remove  ');
});

it.each<[Partial<Finding>, string]>([
  [{ kind: 'malware', fixed: [], severity: 'critical' }, 'remove'],
  [{ exploited: { added: '2026-01-01' } }, 'exploited'],
  [{ epss: { score: 0.93, percentile: 0.99 } }, 'EPSS 93 %'],
  [{ change: { state: 'unchanged' } }, 'not new'],
])('rowLines marks a finding (%#)', (changes, mark) => {
  expect(lines(aFinding(changes)).join()).toContain(mark);
});

it('styleOf has a style for malware, and dim returns a dim span', () => {
  expect(styleOf({ kind: 'malware', severity: 'low' })).toBe('malware');
  expect(dim('x')).toEqual({ text: 'x', style: 'dim' });
});

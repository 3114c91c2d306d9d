import { expect, it } from '@jest/globals';
import { openFindings } from '../../../shared/report/listed-finding.ts';
import { groupsOf, takeGroups } from '../../../shared/report/terminal-groups.ts';
import { auditFinding } from '../../support/audit.ts';
import { aFinding, aReport, aScan } from './a-report.ts';

const at = (path: string, line: number) => auditFinding({ location: { path, line } });

function groupsIn(...findings: ReturnType<typeof aFinding>[]) {
  return groupsOf(openFindings(aReport({ scans: [aScan({ findings })] })));
}

it('groupsOf combines the locations of one rule in one file', () => {
  const { length } = groupsIn(at('a', 1), at('a', 2), aFinding());
  expect(length).toBe(2);
  const places = groupsIn(at('a', 1), at('a', 2)).map(({ rows }) => rows.map((row) => row.length));
  expect(places).toEqual([[2]]);
});

it('takeGroups shortens the last group so that the number of findings does not exceed the limit', () => {
  const [first, second] = [aFinding({ id: 'CVE-1' }), aFinding({ id: 'CVE-2' })];
  const taken = takeGroups(groupsIn(first, second), 1);
  expect(taken.map(({ rows }) => rows.length)).toEqual([1]);
  expect(takeGroups(groupsIn(first, second), 0)).toEqual([]);
});

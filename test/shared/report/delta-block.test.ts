import { expect, it } from '@jest/globals';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { deltaBlock } from '../../../shared/report/delta-block.ts';
import { lineText } from '../../../shared/report/render-table.ts';
import { aDecision, aFinding, aReport, aScan } from './a-report.ts';

const MAIN = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
const NEW = aFinding({ change: { state: 'new' }, severity: 'critical' });
const OLD = aFinding({ change: { state: 'unchanged' } });
const SUPPRESSED = aFinding({ suppression: { rule: 'ignore[0]', reason: 'r' } });

function rows(...scans: readonly Partial<FindingsFile>[]): readonly string[] {
  const block = deltaBlock(aReport({ scans: scans.map(aScan) }));
  const all = block.kind === 'table' ? block.rows : [];
  return all.map((row) => row.map(lineText).join(': ').replaceAll('\u00A0', ' '));
}

it('deltaBlock shows new, fixed, existing and suppressed findings', () => {
  const findings = [NEW, OLD, SUPPRESSED];
  expect(rows({ comparison: MAIN, findings, fixed: [aFinding({ severity: 'low' })] })).toEqual([
    'New: 🔺 1 critical',
    'Fixed: 🔵 1 low',
    'Already in main: 🔶 1 high',
    'Suppressed: 1 finding',
  ]);
});

it('deltaBlock shows findings in the base that could not be checked', () => {
  expect(rows({ comparison: MAIN, unchecked: [aFinding()] })).toEqual([
    'New: none',
    'Not checked: 🔶 1 high',
  ]);
});

it('deltaBlock states that existing findings do not block', () => {
  const scans = [aScan({ comparison: MAIN, findings: [OLD] })];
  const block = deltaBlock(aReport({ scans, decisions: [aDecision()] }));
  expect(block.kind === 'table' && block.rows[1]?.[0]?.at(-1)).toMatchObject({
    as: 'note',
    text: 'not blocking',
  });
});

it('deltaBlock states that there are no new findings', () => {
  expect(rows({ comparison: MAIN, findings: [OLD] })).toEqual([
    'New: none',
    'Already in main: 🔶 1 high',
  ]);
});

it('deltaBlock shows all findings if there is no base, and names the sources if there are several sources', () => {
  const source = { kind: 'image', name: 'app:1' } as const;
  expect(rows({ findings: [aFinding()] }, { source, findings: [] })).toEqual([
    'All in this repository: 🔶 1 high',
    'All in app:1: none',
  ]);
});

it('deltaBlock distinguishes a scan and an audit of the same source, and of several sources', () => {
  const checked = [{ kind: 'dockerfile', files: 1 }] as never;
  expect(rows({ findings: [aFinding()] }, { checked, findings: [] })).toEqual([
    'All in packages of this repository: 🔶 1 high',
    'All in files of this repository: none',
  ]);
  const source = { kind: 'image', name: 'app:1' } as const;
  expect(rows({ findings: [aFinding()] }, { source, checked, findings: [] })).toEqual([
    'All in packages of this repository: 🔶 1 high',
    'All in files of app:1: none',
  ]);
});

it('deltaBlock is empty without findings', () => {
  expect(rows({ comparison: MAIN, findings: [] })).toEqual([]);
});

it('if the run is incomplete, deltaBlock states that there are no new findings in the part that was checked', () => {
  const scans = [aScan({ comparison: MAIN, findings: [OLD] })];
  const block = deltaBlock(aReport({ scans, decisions: [aDecision({ outcome: 'error' })] }));
  expect(block.kind === 'table' && block.rows[0]?.map(lineText)).toEqual([
    'New',
    'none in the part that was checked',
  ]);
});

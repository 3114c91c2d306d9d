import { expect, it } from '@jest/globals';
import type { Decision } from '../../../shared/model/decision.ts';
import type { FindingsFile } from '../../../shared/model/findings-file.ts';
import { isQuiet } from '../../../shared/report/is-quiet.ts';
import { aDecision, aFinding, aReport, aScan } from './a-report.ts';

const MAIN = { status: 'compared', base: { kind: 'commit', name: 'main' } } as const;
const OLD = aFinding({ change: { state: 'unchanged' } });

const PROBLEM = { code: 'malformed', message: 'm', path: 'p' };

function quiet(scan: Partial<FindingsFile> = {}, decision: Partial<Decision> = {}): boolean {
  const scans = [aScan({ comparison: MAIN, findings: [OLD], ...scan })];
  return isQuiet(aReport({ scans, decisions: [aDecision(decision)] }));
}

it('isQuiet returns true if a pull request does not change anything that reviewers must see', () => {
  expect(quiet()).toBe(true);
  expect(quiet({ problems: [PROBLEM], existingProblems: [PROBLEM] })).toBe(true);
});

it.each<[string, Partial<FindingsFile>, Partial<Decision>]>([
  ['a new finding', { findings: [aFinding({ change: { state: 'new' } })] }, {}],
  ['a fixed finding', { fixed: [OLD] }, {}],
  ['a changed package', { packageChanges: [{ kind: 'added', type: 'npm', name: 'a' }] }, {}],
  ['no base', { comparison: undefined }, {}],
  ['a new problem', { problems: [PROBLEM] }, {}],
  ['a failure', {}, { outcome: 'fail' }],
  ['a changed policy', {}, { afterMerge: { files: ['.assay.yml'], changes: [] } }],
  ['a changed workflow', {}, { workflows: ['ci.yml'] }],
])('isQuiet returns false for a scan with %s', (_, scan, decision) => {
  expect(quiet(scan, decision)).toBe(false);
});

it('isQuiet returns false if there is no scan or no decision, or if a result is unreadable', () => {
  const scans = [aScan({ comparison: MAIN })];
  const decisions = [aDecision()];
  expect(isQuiet(aReport({ decisions }))).toBe(false);
  expect(isQuiet(aReport({ scans }))).toBe(false);
  expect(isQuiet(aReport({ scans, decisions, unreadable: [PROBLEM] }))).toBe(false);
  const two = [...scans, ...scans];
  expect(isQuiet(aReport({ scans: two, decisions }))).toBe(false);
});

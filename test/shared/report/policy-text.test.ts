import { expect, it } from '@jest/globals';
import type { DecidingPolicy } from '../../../shared/model/decision.ts';
import { changedRulesBlock, policiesText, policyText } from '../../../shared/report/policy-text.ts';
import { aDecision, aReport } from './a-report.ts';

const commit = 'abcdef1234'.padEnd(40, '0');
const path = '.assay.yml';
const sha256 = 'f'.repeat(64);
const base = { from: 'base', path, commit, branch: 'main' } as const;

it.each<[DecidingPolicy, string]>([
  [{ ...base, sha256 }, '.assay.yml on main at abcdef1'],
  [base, 'built-in rules and the settings of this run (no .assay.yml on main at abcdef1)'],
  [
    { from: 'base', path, branch: 'main', unreadable: 'no git' },
    'built-in rules and the settings of this run (.assay.yml on main could not be read: no git)',
  ],
  [{ from: 'scanned', path, commit, sha256 }, '.assay.yml at the scanned commit abcdef1'],
  [{ from: 'workspace', path, sha256 }, '.assay.yml in the workspace'],
  [
    { from: 'workspace', path },
    'built-in rules and the settings of this run (no .assay.yml in the workspace)',
  ],
  [{ from: 'given', path: 'o/r/x', commit, sha256 }, 'o/r/x at abcdef1'],
])('policyText states which policy was applied (%#)', (policy, text) => {
  expect(policyText(policy)).toBe(text);
});

it('policiesText names each policy only once', () => {
  const decision = aDecision({ policy: { ...base, sha256 } });
  expect(policiesText(aReport({ decisions: [decision, decision, aDecision()] }))).toBe(
    'Policy: .assay.yml on main at abcdef1',
  );
  expect(policiesText(aReport({ decisions: [aDecision()] }))).toBe('');
});

it.each([
  [
    { files: ['a'], changes: ['x', 'y'], outcome: 'pass' as const },
    'This pull request changes a (x; y). The change takes effect after the merge; with it, this pull request would pass.',
  ],
  [
    { files: ['a'], changes: ['x'], outcome: 'error' as const },
    'This pull request changes a (x). The change takes effect after the merge; with it, this pull request would not pass, because not everything could be checked.',
  ],
  [
    { files: ['a', 'b'], changes: [] },
    'This pull request changes a, b. The change takes effect after the merge.',
  ],
  [
    { files: 'abcdefg'.split(''), changes: [] },
    'This pull request changes a, b, c, d, e and 2 more. The change takes effect after the merge.',
  ],
])('changedRulesBlock states what a pull request changes (%#)', (afterMerge, text) => {
  const block = changedRulesBlock(aReport({ decisions: [aDecision({ afterMerge })] }));
  const [line = []] = block.kind === 'list' ? block.items : [];
  expect(line.map((span) => ('text' in span ? span.text : '')).join('')).toBe(text);
});

it.each([
  [['a'], 'a workflow that runs Assay: a. Review the change'],
  [['a', 'b'], 'workflows that run Assay: a, b. Review the change'],
  ['abcdefg'.split(''), 'workflows that run Assay: a, b, c, d, e and 2 more. Review the change'],
])('changedRulesBlock states which workflows a pull request changes (%#)', (workflows, wanted) => {
  const block = changedRulesBlock(aReport({ decisions: [aDecision({ workflows })] }));
  const [line = []] = block.kind === 'list' ? block.items : [];
  const said = line.map((span) => ('text' in span ? span.text : '')).join('');
  expect(said).toContain(`This pull request changes ${wanted}, because a workflow can`);
});

import { describe, expect, it } from '@jest/globals';
import { auditSummary } from '../../../shared/policy/audit-summary.ts';
import { auditFinding } from '../../support/audit.ts';

const FACTS = {
  outcome: 'pass',
  findings: [],
  reasons: [],
  checked: [
    { area: 'dockerfile', files: 3, subjects: {} },
    { area: 'workflow', files: 2, subjects: {} },
    { area: 'secret', files: 1200, subjects: {} },
  ],
  unchecked: [],
  problems: [],
  comparison: { status: 'none' },
} as const;
const POLICY = { failOn: 'high', scope: 'auto' } as const;

describe('auditSummary', () => {
  it('names the checked files of a run without findings', () => {
    expect(auditSummary(FACTS, POLICY)).toBe(
      'Passed: no misconfigurations in 3 Dockerfiles and 2 workflow files and no secrets in 1,200 files.',
    );
  });

  it('counts the findings below the threshold, and the files that were not checked', () => {
    const unchecked = [{ path: 'a.yaml', reason: 'contains template syntax' }];
    const findings = [auditFinding({ severity: 'low' })];
    const checked = FACTS.checked.slice(0, 1);
    expect(auditSummary({ ...FACTS, findings, unchecked, checked }, POLICY)).toBe(
      'Passed: 1 finding, below the `high` threshold, in 3 Dockerfiles. 1 file not checked.',
    );
  });

  it('counts configuration files as a part of all files, and historical files apart', () => {
    const checked = [...FACTS.checked, { area: 'history', files: 4, subjects: {} }];
    const findings = [auditFinding({ severity: 'low' })];
    expect(auditSummary({ ...FACTS, findings, checked }, POLICY)).toBe(
      'Passed: 1 finding, below the `high` threshold, in 1,200 files (including 3 Dockerfiles and 2 workflow files) and 4 historical files.',
    );
  });

  it('says that no file was checked', () => {
    expect(auditSummary({ ...FACTS, outcome: 'error', checked: [] }, POLICY)).toBe(
      'No file was checked.',
    );
  });

  it('counts problems first', () => {
    const reasons = [{ rule: 'files-read', outcome: 'error', message: 'm', findings: [] }] as const;
    const problems = [{ code: 'unreadable', path: 'a', message: 'm' }];
    expect(auditSummary({ ...FACTS, outcome: 'error', reasons, problems }, POLICY)).toMatch(
      /^Incomplete: 1 problem\. Found no misconfigurations/,
    );
  });
});

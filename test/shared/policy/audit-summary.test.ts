import { describe, expect, it } from '@jest/globals';
import { auditSummary } from '../../../shared/policy/audit-summary.ts';
import { auditFinding } from '../../support/audit.ts';

const FACTS = {
  findings: [],
  reasons: [],
  checked: [
    { area: 'dockerfile', files: 3, subjects: {} },
    { area: 'workflow', files: 2, subjects: {} },
    { area: 'secret', files: 1200, subjects: {} },
  ],
  unchecked: [],
  comparison: { status: 'none' },
} as const;
const UNREAD = { rule: 'files-read', outcome: 'error', message: 'm', findings: [] } as const;
const POLICY = { failOn: 'high', scope: 'auto' } as const;

describe('auditSummary', () => {
  it('names the checked files in a run without findings', () => {
    expect(auditSummary(FACTS, POLICY).summary).toBe(
      'Passed: no misconfigurations in 3 Dockerfiles and 2 workflow files and no secrets in 1,200 files.',
    );
  });

  it('counts the findings below the threshold, and the files that were not checked', () => {
    const unchecked = [{ path: 'a.yaml', reason: 'contains template syntax' }];
    const findings = [auditFinding({ severity: 'low' })];
    const checked = FACTS.checked.slice(0, 1);
    expect(auditSummary({ ...FACTS, findings, unchecked, checked }, POLICY).summary).toBe(
      'Passed: nothing must be fixed (1 finding: 1 low). Not blocking: 1 below the `high` threshold. ' +
        'Checked 3 Dockerfiles. 1 file not checked, which does not block (contains template syntax).',
    );
  });

  it('counts, for each reason, the files that were not checked', () => {
    const unchecked = ['b', 'a; fix it', 'a; fix it', 'c', 'd'].map((reason) => ({
      path: 'x',
      reason,
    }));
    const reasons = [{ ...UNREAD, rule: 'templates-checked' }];
    expect(auditSummary({ ...FACTS, reasons, unchecked }, POLICY).summary).toMatch(
      / 5 files not checked \(2: a; 1: b; 1: c; 1: other reasons\)\.$/,
    );
  });

  it('counts configuration files as a subset of all files, and counts historical files separately', () => {
    const checked = [...FACTS.checked, { area: 'history', files: 4, subjects: {} }];
    const findings = [auditFinding({ severity: 'low' })];
    expect(auditSummary({ ...FACTS, findings, checked }, POLICY).summary).toBe(
      'Passed: nothing must be fixed (1 finding: 1 low). Not blocking: 1 below the `high` threshold. ' +
        'Checked 1,200 files (including 3 Dockerfiles and 2 workflow files) and 4 historical files.',
    );
  });

  it('states that no file was checked if the list of checked files is empty', () => {
    const reasons = [UNREAD];
    expect(auditSummary({ ...FACTS, reasons, checked: [] }, POLICY).summary).toBe(
      'Incomplete: not everything was checked, so the check fails. ' + 'No files were checked.',
    );
  });

  it('states first that an audit is incomplete', () => {
    expect(auditSummary({ ...FACTS, reasons: [UNREAD] }, POLICY).summary).toMatch(
      /^Incomplete: not everything was checked, .* Found in the checked part: no misconfigurations/,
    );
  });
});

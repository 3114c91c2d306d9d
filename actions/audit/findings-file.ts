import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/finding.ts';
import type { Checkout, SourceDescription } from '../../shared/model/inventory.ts';
import type { AuditResult } from './audit-tree.ts';
import type { JudgedAudit } from './judge.ts';

/** Returns the content of findings.json, with all findings of the chosen rules. */
export function findingsFile(
  source: SourceDescription,
  checkout: Checkout | undefined,
  { problems, checked, unchecked, comparison, existingProblems }: AuditResult,
  { findings, fixed, inline }: JudgedAudit,
): FindingsFile {
  return {
    kind: FINDINGS_KIND,
    source: { ...source, ...(checkout !== undefined && { checkout }) },
    packages: 0,
    findings,
    problems: [...problems, ...inline.problems],
    checked,
    ...(unchecked.length > 0 && { uncheckedFiles: unchecked }),
    ...(comparison.status !== 'none' && { comparison }),
    ...(fixed !== undefined && { fixed }),
    ...(existingProblems !== undefined && { existingProblems }),
  };
}

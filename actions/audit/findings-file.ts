import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/findings-file.ts';
import type { Checkout } from '../../shared/model/inventory.ts';
import type { AuditedSource } from './audit-source.ts';
import type { JudgedAudit } from './judge.ts';

/** Returns the content of findings.json, with all findings from the selected rules. */
export function findingsFile(
  { source, images, result }: AuditedSource,
  checkout: Checkout | undefined,
  { findings, fixed, inline }: JudgedAudit,
): FindingsFile {
  const { problems, checked, unchecked, comparison, existingProblems } = result;
  return {
    kind: FINDINGS_KIND,
    source: { ...source, ...(checkout !== undefined && { checkout }) },
    ...(images.length > 0 && { images }),
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

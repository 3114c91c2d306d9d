import type { FindingsFile } from '../model/findings-file.ts';
import { isNew } from '../model/is-new.ts';
import { newProblems } from './check-annotations.ts';
import { verdictOf } from './job-verdict.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns true if a reviewer can ignore what the pull request changes. The verdict must be a pass. No finding or
 * problem may be new, no finding may be fixed, and no package, policy or workflow may change. A scan without a base is
 * never quiet.
 */
export function isQuiet(data: ReportData): boolean {
  const { decisions, scans, evidence, unreadable } = data;
  return (
    verdictOf(data).outcome === 'pass' &&
    decisions.length > 0 &&
    decisions.every(({ afterMerge, workflows = [] }) => !afterMerge && workflows.length === 0) &&
    scans.length > 0 &&
    scans.every(isSame) &&
    evidence.length + unreadable.length === 0
  );
}

function isSame(scan: FindingsFile): boolean {
  const { comparison, findings, fixed = [], packageChanges = [] } = scan;
  const isCompared = comparison?.status === 'compared';
  const changes = fixed.length + packageChanges.length;
  return isCompared && changes === 0 && !findings.some(isNew) && !hasNewProblem(scan);
}

/** Returns true if the pull request adds a problem. Even if a policy accepts the problem, reviewers must see it. */
function hasNewProblem({ problems, existingProblems = [] }: FindingsFile): boolean {
  return newProblems(problems, existingProblems).length > 0;
}

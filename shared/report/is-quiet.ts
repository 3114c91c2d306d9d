import type { FindingsFile } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns true if a pull request changes nothing that a reviewer must know: every decision passes, no finding is new or
 * fixed, no package changes, and the policy and the workflows stay the same. A scan without a base is not quiet.
 */
export function isQuiet({ decisions, scans, evidence, unreadable }: ReportData): boolean {
  return (
    decisions.length > 0 &&
    decisions.every(({ outcome }) => outcome === 'pass') &&
    decisions.every(({ afterMerge, workflows = [] }) => !afterMerge && workflows.length === 0) &&
    scans.length > 0 &&
    scans.every(isSame) &&
    evidence.length + unreadable.length === 0
  );
}

function isSame({ comparison, findings, fixed = [], packageChanges = [] }: FindingsFile): boolean {
  const isCompared = comparison?.status === 'compared';
  return isCompared && fixed.length + packageChanges.length === 0 && !findings.some(isNew);
}

import type { FindingsFile } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns true if a reviewer can ignore the changes of a pull request. Every decision must pass. No finding may be new
 * or fixed, and no package, policy or workflow may change. A scan without a base is not quiet.
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

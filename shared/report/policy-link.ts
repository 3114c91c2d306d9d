import { encodePath } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Returns the URL of the policy file, or of a line in it. Returns undefined if the run used several policy files, or if
 * the file is not in the repository.
 */
export function policyUrl(
  { decisions, run }: Pick<ReportData, 'decisions' | 'run'>,
  line?: number,
): string | undefined {
  const files = decisions.flatMap(({ policy }) => policy ?? []);
  const [first] = files;
  const isOne = files.every(({ path, commit }) => path === first?.path && commit === first.commit);
  const isHere = first?.from === 'base' || first?.from === 'scanned';
  if (!isOne || !isHere || first.sha256 === undefined || first.commit === undefined)
    return undefined;
  if (run === undefined) return undefined;
  const anchor = line === undefined ? '' : `#L${line}`;
  return `${run.serverUrl}/${run.repository}/blob/${first.commit}/${encodePath(first.path)}${anchor}`;
}

/**
 * Returns the line in the policy file that led to the decision. Returns undefined if the decision depends on an input
 * or a default instead.
 */
export function decidingLine({ decisions }: Pick<ReportData, 'decisions'>): number | undefined {
  return decisions.flatMap(({ reasons }) => reasons.flatMap(({ line }) => line ?? []))[0];
}

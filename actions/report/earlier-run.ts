import { TRUSTED_EVENTS } from '../../shared/github/cache-access.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import { isObject, objectAt, stringAt } from '../../shared/json/guards.ts';
import type { Problem } from '../../shared/model/inventory.ts';
import type { Verdict } from '../../shared/report/job-verdict.ts';
import type { ReportData } from '../../shared/report/report-data.ts';

/**
 * The run whose results this run publishes. A `workflow_run` event started this run when that run ended. All properties
 * come from GitHub.
 */
export interface EarlierRun {
  /** Full hash of the commit at the head of the branch. Undefined if GitHub does not provide it. */
  readonly headSha: string | undefined;
  /** `success`, `failure`, `cancelled` or another conclusion. */
  readonly conclusion: string;
  /**
   * True if the author of a pull request can control the results. False only for an event that requires write access,
   * such as a push.
   */
  readonly isProposed: boolean;
}

const COMMIT = /^[0-9a-f]{40,64}$/;

/** Returns the run that triggered this run. Returns undefined for any event other than `workflow_run`. */
export function earlierRun(context: RunContext | undefined): EarlierRun | undefined {
  if (context?.eventName !== 'workflow_run' || !isObject(context.payload)) return undefined;
  const run = objectAt(context.payload, 'workflow_run') ?? {};
  const headSha = stringAt(run, 'head_sha') ?? '';
  return {
    headSha: COMMIT.test(headSha) ? headSha : undefined,
    conclusion: stringAt(run, 'conclusion') ?? 'unknown',
    isProposed: !TRUSTED_EVENTS.includes(stringAt(run, 'event') ?? ''),
  };
}

/**
 * Returns a problem if the results pass, but GitHub reports that the run did not succeed. Some results could then be
 * missing. Otherwise, returns an empty list.
 */
export function contradiction(
  run: EarlierRun | undefined,
  { outcome }: Pick<Verdict, 'outcome'>,
): readonly Problem[] {
  if (run === undefined || run.conclusion === 'success') return [];
  if (outcome !== 'pass' && outcome !== 'none') return [];
  const conclusion = run.conclusion.slice(0, MAX_CONCLUSION);
  const message = `its conclusion is ${conclusion}, but its results pass. Fix: run Assay in a workflow without other jobs`;
  return [{ code: 'malformed', message, path: 'the earlier run' }];
}

/**
 * Returns the report without the commits and repositories in the result files. Its links then use the commit and the
 * repository from GitHub. The values in the files are needed only to decide where to publish.
 */
export function withoutClaims(data: ReportData): ReportData {
  const scans = data.scans.map((scan) => {
    const { checkout, ...source } = scan.source;
    const own = checkout === undefined ? source : { ...source, checkout: { root: checkout.root } };
    return { ...scan, source: own };
  });
  return { ...data, scans };
}

/** Maximum length of a conclusion in a message, in characters. The longest conclusion on GitHub has 15 characters. */
const MAX_CONCLUSION = 40;

/**
 * Note in a comment with results of a pull request. The author can change the workflow that writes these results, and
 * can therefore forge them.
 */
export const PROPOSED_NOTE =
  'The author of the pull request controls these results, so do not use them as a gate.';

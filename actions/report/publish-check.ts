import { inlineFix, messageWithFix } from '../../shared/errors/describe.ts';
import { RemoteError } from '../../shared/errors/errors.ts';
import { type CheckRunRequest, createCheckRun } from '../../shared/github/check-run.ts';
import { isReadOnlyToken, READ_ONLY } from '../../shared/github/read-only-token.ts';
import { isNotPublished, scannedCommit } from '../../shared/github/scanned-commit.ts';
import { checkAnnotations } from '../../shared/report/check-annotations.ts';
import { checkTitle } from '../../shared/report/check-title.ts';
import type { Verdict } from '../../shared/report/job-verdict.ts';
import { sourceText, withoutVersion } from '../../shared/report/location.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { countNoun } from '../../shared/text/count.ts';
import { visibleText } from '../../shared/text/visible-text.ts';
import type { GitHubRun } from './github-run.ts';

/** The check run that the user requested. */
export interface CheckToPublish {
  readonly verdict: Verdict;
  /** Job name, such as `CI / scan (24)`. */
  readonly job: string;
  /** Key that identifies the job and its target. */
  readonly key: string;
  /** The report as Markdown. */
  readonly summary: string;
}

/** Maximum length of a check run's name and key, in characters. */
const MAX_NAME = 200;

/** Conclusion of the check run for each outcome. An incomplete check fails, because it can hide findings. */
const CONCLUSIONS = {
  pass: 'success',
  fail: 'failure',
  error: 'failure',
  none: 'neutral',
} as const;

/**
 * Creates a check run with annotations on the scanned commit. For a pull request, this is the head commit, because
 * GitHub does not show the checks of a merge commit. If GitHub rejects the check run, shows a warning. This does not
 * change the decision.
 */
export async function publishCheck(
  check: CheckToPublish,
  data: ReportData,
  run: GitHubRun,
): Promise<void> {
  const { github, pullRequest, host } = run;
  const commitSha = checkedCommit(data, run);
  if (commitSha === undefined) return;
  try {
    const url = await createCheckRun(github, requestFor(check, data, { run, commitSha }));
    host.info(`The check run was created: ${url}`);
  } catch (error) {
    if (isReadOnlyToken(error, pullRequest)) host.info(`No check run: ${READ_ONLY}`);
    else warnOfCheck(error, run);
  }
}

/** Returns the commit for the check run. If there is no such commit, logs the reason and returns undefined. */
function checkedCommit(
  data: ReportData,
  { context, pullRequest, host }: GitHubRun,
): string | undefined {
  const checkouts = data.scans.map(({ source }) => source.checkout);
  const places = (checkouts.length === 0 ? [undefined] : checkouts).map((checkout) =>
    scannedCommit(context, pullRequest, checkout),
  );
  const other = places.find((place) => isNotPublished(place));
  const [first] = places;
  if (other !== undefined || first === undefined || isNotPublished(first)) {
    const message = `No check run: ${other?.why ?? 'the commit is unknown'}.`;
    if (other?.isExpected !== false || other.fix === '') host.info(message);
    else host.annotate('warning', `${message} Fix: ${inlineFix(other.fix)}`);
    return undefined;
  }
  return pullRequest?.headSha ?? first.commitSha;
}

function requestFor(
  { verdict, job, key, summary }: CheckToPublish,
  data: ReportData,
  { run, commitSha }: { readonly run: GitHubRun; readonly commitSha: string },
): CheckRunRequest {
  const { repository, serverUrl, runId } = run.context;
  const { annotations, omitted } = checkAnnotations(data);
  const more = omitted === 0 ? '' : `\n\n${countNoun(omitted, 'more annotation')} not shown.\n`;
  return {
    repository,
    commitSha,
    name: nameOf(job, data),
    externalId: visibleText(key, MAX_NAME),
    detailsUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    conclusion: CONCLUSIONS[verdict.outcome],
    title: checkTitle(data, verdict),
    summary: `${summary}${more}`,
    annotations: annotations.map(({ level, ...rest }) => ({
      ...rest,
      level: level === 'error' ? 'failure' : level,
    })),
  };
}

/**
 * Returns the name of the check run. GitHub shows only the newest check run with a given name. Therefore, each job,
 * matrix leg and target has a different name.
 */
function nameOf(job: string, { scans }: ReportData): string {
  const targets = scans.map(({ source: { kind, name } }) =>
    sourceText(kind === 'image' ? withoutVersion(name) : name),
  );
  const distinct = [...new Set(targets)].join(', ');
  return visibleText(['Assay', job, distinct].filter((part) => part !== '').join(' · '), MAX_NAME);
}

function warnOfCheck(error: unknown, { host }: GitHubRun): void {
  if (!(error instanceof RemoteError)) throw error;
  host.annotate('warning', `No complete check run: ${messageWithFix(error)}`);
}

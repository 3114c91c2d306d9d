import { inlineFix, messageWithFix } from '../../shared/errors/describe.ts';
import { RemoteError } from '../../shared/errors/errors.ts';
import { workflowFile } from '../../shared/flows/results/comment-key.ts';
import { type CommentRequest, type NoComment, upsertComment } from '../../shared/github/comment.ts';
import { commentRun, runLine } from '../../shared/github/comment-run.ts';
import type { PullRequest } from '../../shared/github/pull-request.ts';
import { isReadOnlyToken, READ_ONLY } from '../../shared/github/read-only-token.ts';
import {
  isNotPublished,
  NO_PULL_REQUEST,
  type NotPublished,
  scannedCommit,
} from '../../shared/github/scanned-commit.ts';
import type { Host } from '../../shared/host/host.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { type GitHubRun, requireToken } from './github-run.ts';

export interface CommentToPublish {
  readonly marker: string;
  readonly body: string;
  /** True to update an existing comment, but not to create one. */
  readonly isOnlyUpdate: boolean;
}

/**
 * Writes the comment on the run's pull request. If GitHub rejects the comment, shows a warning and does not change the
 * decision.
 *
 * @returns URL of the comment. Empty if it was not written.
 */
export async function publishComment(
  comment: CommentToPublish,
  data: ReportData,
  run: GitHubRun,
): Promise<string> {
  const { github, pullRequest, host, context } = run;
  if (pullRequest === undefined) {
    if (context.eventName === 'workflow_run') host.info(`No comment: ${NO_PULL_REQUEST}.`);
    return '';
  }
  const other = otherScan(data, run);
  if (other !== undefined) {
    host.annotate('warning', `No comment: ${other.why}. Fix: ${inlineFix(other.fix)}`);
    return '';
  }
  requireToken(run.token);
  try {
    const result = await upsertComment(github, requestFor(comment, pullRequest, run));
    if (typeof result === 'string') {
      host.info(`No comment: ${NO_COMMENT[result]}.`);
      return '';
    }
    host.info(`The comment was ${result.change}: ${result.url}`);
    return result.url;
  } catch (error) {
    if (isReadOnlyToken(error, pullRequest)) host.info(`No comment: ${READ_ONLY}`);
    else warnOfComment(error, host);
    return '';
  }
}

const NO_COMMENT: Readonly<Record<NoComment, string>> = {
  'not-wanted': 'the run passed, and nothing changed that the comment would show',
  outdated: 'a later run or commit of the pull request has newer results',
};

/** Returns the request. The second line of the comment identifies the run, so that an older run does not replace it. */
function requestFor(
  { marker, body, isOnlyUpdate }: CommentToPublish,
  { number, headSha }: PullRequest,
  { context, host }: GitHubRun,
): CommentRequest {
  const { repository } = context;
  const workflow = workflowFile(host.env['GITHUB_WORKFLOW_REF'] ?? '', context);
  const run = commentRun(context, workflow, headSha);
  const text = body.slice(marker.length);
  const ordered = run === undefined ? body : `${marker}\n${runLine(run)}${text}`;
  return { repository, pullRequest: number, marker, body: ordered, isOnlyUpdate, run };
}

/** Shows a warning if GitHub refused the comment. Rethrows any other error. */
export function warnOfComment(error: unknown, host: Host): void {
  if (!(error instanceof RemoteError)) throw error;
  host.annotate('warning', `No comment: ${messageWithFix(error)}`);
}

/**
 * Returns the reason for not writing the comment if a scan read another commit than the commit of the pull request.
 * Returns undefined if every scan read the commit of the pull request.
 */
function otherScan(
  data: ReportData,
  { context, pullRequest }: GitHubRun,
): NotPublished | undefined {
  const places = data.scans.map(({ source }) =>
    scannedCommit(context, pullRequest, source.checkout),
  );
  return places.find((place) => isNotPublished(place));
}

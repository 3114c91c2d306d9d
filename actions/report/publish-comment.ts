import { RemoteError } from '../../shared/errors/errors.ts';
import { upsertComment } from '../../shared/github/comment.ts';
import {
  isNotPublished,
  NO_PULL_REQUEST,
  type NotPublished,
  scannedCommit,
} from '../../shared/github/scanned-commit.ts';
import type { Host } from '../../shared/host/host.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { type GitHubRun, isReadOnlyToken, READ_ONLY, requireToken } from './github-run.ts';

export interface CommentToPublish {
  readonly marker: string;
  readonly body: string;
  /** Brings an existing comment up to date, and writes none anew. */
  readonly isOnlyUpdate: boolean;
}

/**
 * Writes the comment on the pull request that the run is about. A comment that is refused is a warning: what was
 * decided stays as it is.
 *
 * @returns Its address; empty where none was written.
 */
export async function publishComment(
  comment: CommentToPublish,
  data: ReportData,
  run: GitHubRun,
): Promise<string> {
  const { github, context, pullRequest, host } = run;
  if (pullRequest === undefined) {
    if (context.eventName === 'workflow_run') host.info(`No comment: ${NO_PULL_REQUEST}.`);
    return '';
  }
  const other = otherScan(data, run);
  if (other !== undefined) {
    host.annotate('warning', `No comment: ${other.why}. Fix: ${other.fix}`);
    return '';
  }
  requireToken(run.token);
  try {
    const { repository } = context;
    const request = { repository, pullRequest: pullRequest.number, ...comment };
    const result = await upsertComment(github, request);
    if (result === undefined) return '';
    host.info(`The comment was ${result.change}: ${result.url}`);
    return result.url;
  } catch (error) {
    if (isReadOnlyToken(error, pullRequest)) host.info(`No comment: ${READ_ONLY}`);
    else warnOfComment(error, host);
    return '';
  }
}

/** Warns of what GitHub did not let us do. Any other error is thrown on. */
export function warnOfComment(error: unknown, host: Host): void {
  if (!(error instanceof RemoteError)) throw error;
  const fix = error.fix === '' ? '' : ` Fix: ${error.fix}`;
  host.annotate('warning', `No comment: ${error.message.replace(/\.$/, '')}.${fix}`);
}

/** Why the first scan that did not read the pull request is not shown there; undefined when each did. */
function otherScan(
  data: ReportData,
  { context, pullRequest }: GitHubRun,
): NotPublished | undefined {
  const places = data.scans.map(({ source }) =>
    scannedCommit(context, pullRequest, source.checkout),
  );
  return places.find((place) => isNotPublished(place));
}

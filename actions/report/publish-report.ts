import { openGitHub } from '../../shared/github/open-github.ts';
import { pullRequestOf } from '../../shared/github/pull-request.ts';
import type { Host } from '../../shared/host/host.ts';
import { networkOf } from '../../shared/host/network.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { type GitHubRun, requireToken } from './github-run.ts';
import { type CheckToPublish, publishCheck } from './publish-check.ts';
import { type CommentToPublish, publishComment, warnOfComment } from './publish-comment.ts';
import { uploadScans } from './upload-scans.ts';

/** A report and where to publish it. */
export interface Publishing {
  readonly data: ReportData;
  /** Undefined if the user does not want a comment. */
  readonly comment: CommentToPublish | undefined;
  /** Undefined if the user does not want a check run. */
  readonly check: CheckToPublish | undefined;
  readonly isUploading: boolean;
  readonly token: string;
  readonly context: GitHubRun['context'];
}

/**
 * Publishes a report. A rejected upload to code scanning stops the run. Therefore, the comment and the check run are
 * written before the upload.
 *
 * @param onComment Receives the URL of the comment before the upload starts.
 * @throws {RemoteError} if code scanning refuses an upload.
 */
export async function publish(
  { data, comment, check, isUploading, token, context }: Publishing,
  host: Host,
  onComment: (url: string) => void,
): Promise<void> {
  if (isUploading || check !== undefined || context.eventName === 'workflow_run')
    requireToken(token);
  const orchestrationId = host.env['ACTIONS_ORCHESTRATION_ID'];
  const { apiUrl } = context;
  const github = openGitHub({ token, apiUrl, network: networkOf(host), orchestrationId });
  const pullRequest = await pullRequestOf(github, context).catch((error: unknown) => {
    if (isUploading) throw error;
    warnOfComment(error, host);
    return undefined;
  });
  const run = { github, token, context, pullRequest, host };
  if (comment !== undefined) onComment(await publishComment(comment, data, run));
  if (check !== undefined) await publishCheck(check, data, run);
  if (isUploading) await uploadScans(data, run);
}

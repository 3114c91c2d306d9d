import { UserError } from '../../shared/errors/errors.ts';
import { uploadSarif } from '../../shared/github/code-scanning.ts';
import { upsertComment } from '../../shared/github/comment.ts';
import { type GitHub, openGitHub } from '../../shared/github/open-github.ts';
import { pullRequestOf } from '../../shared/github/pull-request.ts';
import type { Host, RunContext } from '../../shared/host/host.ts';
import type { SourceDescription } from '../../shared/model/inventory.ts';
import { renderSarif } from '../../shared/report/render-sarif.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { networkOf } from '../steps/network.ts';
import { version } from '../version.generated.ts';

export interface CommentToPublish {
  readonly marker: string;
  readonly body: string;
  /** Brings an existing comment up to date, and writes none anew. */
  readonly isOnlyUpdate: boolean;
}

/**
 * Writes the comment on the pull request that the run is about; its address, or nothing when there is
 * no pull request or the token may only read, which is what forks get.
 */
export async function publishComment(
  comment: CommentToPublish,
  token: string,
  context: RunContext,
  host: Host,
): Promise<string> {
  const github = gitHubOf(token, context, host);
  const pullRequest = await pullRequestOf(github, context);
  if (pullRequest === undefined) return '';
  if (pullRequest.isReadOnly) {
    host.info('The token of a fork’s pull request can only read: see the job summary instead.');
    return '';
  }
  requireToken(token);
  const result = await upsertComment(github, {
    repository: context.repository,
    pullRequest: pullRequest.number,
    ...comment,
  });
  if (result === undefined) return '';
  host.info(`The comment was ${result.change}: ${result.url}`);
  return result.url;
}

/** Sends the findings of each scan to code scanning, each under a category of its own. */
export async function uploadScans(
  data: ReportData,
  token: string,
  context: RunContext,
  host: Host,
): Promise<void> {
  requireToken(token);
  const github = gitHubOf(token, context, host);
  const { repository, ref, sha } = context;
  const pullRequest = await pullRequestOf(github, context);
  // Alerts belong to the branch's own commit, not to the merge that was tried out.
  const commit =
    pullRequest === undefined
      ? { commitSha: sha, ref }
      : { commitSha: pullRequest.headSha, ref: `refs/pull/${pullRequest.number}/head` };
  for (const scan of data.scans) {
    const category = `assay/${categoryOf(scan.source)}`;
    const sarif = renderSarif(scan, { toolVersion: version, category });
    const result = await uploadSarif(github, { repository, ...commit, sarif });
    host.info(`Code scanning took the findings of ${scan.source.name}: ${result.status}.`);
  }
}

/** What tells one scan of a repository from another, from run to run: no tag, no digest. */
function categoryOf({ kind, name, platform }: SourceDescription): string {
  const lasting = kind === 'image' ? name.replace(/@.*$/, '').replace(/:[^:/]*$/, '') : name;
  return [kind, lasting, ...(platform === undefined ? [] : [platform])].join('/');
}

function gitHubOf(token: string, context: RunContext, host: Host): GitHub {
  return openGitHub({ token, apiUrl: context.apiUrl, network: networkOf(host) });
}

/** The runner always gives one; a `run:` step has none unless it is put into its environment. */
function requireToken(token: string): void {
  if (token !== '') return;
  throw new UserError(
    'input-missing',
    'There is no token to speak to GitHub with.',
    'Give `token`, or set `comment: never` and leave `upload-sarif` out.',
  );
}

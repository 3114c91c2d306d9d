import { RemoteError, UserError } from '../../shared/errors/errors.ts';
import { uploadSarif } from '../../shared/github/code-scanning.ts';
import { upsertComment } from '../../shared/github/comment.ts';
import { type GitHub, openGitHub } from '../../shared/github/open-github.ts';
import { pullRequestOf } from '../../shared/github/pull-request.ts';
import { scannedCommit } from '../../shared/github/scanned-commit.ts';
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

const NO_PULL_REQUEST = 'no open pull request stands at the commit of the run before.';

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
  if (pullRequest === undefined) {
    if (context.eventName === 'workflow_run') host.info(`No comment: ${NO_PULL_REQUEST}`);
    return '';
  }
  if (pullRequest.isReadOnly) {
    host.info('The token of a fork’s pull request can only read: see the job summary instead.');
    return '';
  }
  requireToken(token);
  const result = await upsertComment(github, {
    repository: context.repository,
    pullRequest: pullRequest.number,
    ...comment,
  }).catch((error: unknown) => {
    if (!pullRequest.isByDependabot || !isForbidden(error)) throw error;
    host.info(
      'The token of Dependabot’s run can only read, as `permissions:` does not say `pull-requests: write`: see the job summary instead.',
    );
    return undefined;
  });
  if (result === undefined) return '';
  host.info(`The comment was ${result.change}: ${result.url}`);
  return result.url;
}

function isForbidden(error: unknown): boolean {
  return error instanceof RemoteError && error.code === 'forbidden';
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
  const { repository } = context;
  const commit = scannedCommit(context, await pullRequestOf(github, context));
  if (commit === undefined) {
    host.annotate('warning', `Nothing was sent to code scanning: ${NO_PULL_REQUEST}`);
    return;
  }
  const used = new Set<string>();
  for (const scan of data.scans) {
    const category = unusedName(`assay/${categoryOf(scan.source)}`, used);
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

/** Of two uploads for one commit under one category, GitHub keeps the second: those after the first are numbered. */
function unusedName(name: string, used: Set<string>): string {
  let unused = name;
  for (let count = 2; used.has(unused); count++) unused = `${name}/${count}`;
  used.add(unused);
  return unused;
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

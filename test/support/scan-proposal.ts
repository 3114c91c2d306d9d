import { main } from '../../actions/scan/main.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import { ADVISORIES, actionHost, written } from './action-host.ts';
import type { GitHubServer } from './github-server.ts';

export interface ScannedProposal {
  readonly decision: Decision;
  readonly findings: FindingsFile;
  readonly log: string;
  /** The outcome of the action according to its log. */
  readonly message: string;
  /** Requests to GitHub. */
  readonly calls: number;
}

export interface ScanOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  /** Answers requests for objects that the checkout lacks. By default, there is no server. */
  readonly server?: GitHubServer;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Scans a workspace in a run for a pull request. All findings count unless the test sets `scope`, so that tests of the
 * policy need no finding that is new.
 */
export async function scanProposal(
  workspace: string,
  context: RunContext,
  { inputs = {}, server, env = { PATH: process.env['PATH'] } }: ScanOptions = {},
): Promise<ScannedProposal> {
  const before = server?.log.length ?? 0;
  const host = actionHost(
    {
      path: '.',
      advisories: ADVISORIES,
      scope: 'all',
      'github-token': server?.token ?? '',
      ...inputs,
    },
    {
      kind: 'actions',
      workspace,
      env,
      context: { ...context, ...(server && { apiUrl: server.url }) },
    },
  );
  await main(host);
  const { infos, annotations, finished } = host.heard;
  return {
    decision: written(host, 'decision.json') as unknown as Decision,
    findings: written(host, 'findings.json') as unknown as FindingsFile,
    log: [...infos, ...annotations.map(({ message }) => message)].join('\n'),
    message: finished.map(({ message }) => message).join('\n'),
    calls: (server?.log.length ?? 0) - before,
  };
}

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../actions/report/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import type { RunContext } from '../../shared/host/run-context.ts';
import { isObject, objectAt, stringAt } from '../../shared/json/guards.ts';
import { actionHost } from '../support/action-host.ts';
import { addPull, type StoredPull } from '../support/github/state.ts';
import { type GitHubServer, startGitHub } from '../support/github-server.ts';
import { temporaryFolder } from '../support/programs.ts';

const REPOSITORY = 'octo/app';

/** The inputs and the environment of a run of `report`. */
export interface ReportedRun {
  /** The `checkout` field of the findings file, which an attacker can forge. */
  readonly checkout: unknown;
  readonly context: Partial<RunContext>;
  /** The open pull requests. The default is the one of the event. */
  readonly pulls?: readonly Partial<StoredPull>[];
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly fail?: Parameters<GitHubServer['fail']>[0];
}

export interface Published {
  /** Numbers of the pull requests that have a comment. */
  readonly commented: readonly number[];
  /** Git references for which alerts were uploaded. */
  readonly alerts: readonly string[];
  /** Warnings, log lines and the final error. */
  readonly told: string;
}

const SCAN = {
  kind: 'assay/findings/v2',
  packages: 1,
  findings: [],
  problems: [],
  advisories: { name: 'none' },
};

/** Reports a scan to a GitHub server on loopback, with comments and uploads enabled. */
export async function publishReport(run: ReportedRun): Promise<Published> {
  const permissions = run.permissions ?? { 'pull-requests': 'write', 'security-events': 'write' };
  const github = await startGitHub({ permissions, repository: REPOSITORY });
  try {
    for (const pull of run.pulls ?? pullOf(run)) addPull(github.state, pull);
    if (run.fail !== undefined) github.fail(run.fail);
    const told = await reportOnce(run, github);
    const { comments, sarifs } = github.state;
    return {
      commented: [...comments.values()].map(({ issue }) => issue),
      alerts: [...sarifs.values()].map(({ ref }) => ref),
      told,
    };
  } finally {
    await github.close();
  }
}

function pullOf({ context: { payload } }: ReportedRun): readonly Partial<StoredPull>[] {
  const pull = isObject(payload) ? objectAt(payload, 'pull_request') : undefined;
  const head = pull && objectAt(pull, 'head');
  const headSha = head && stringAt(head, 'sha');
  return headSha === undefined ? [] : [{ number: Number(pull?.['number']), headSha }];
}

async function reportOnce(
  { checkout, context }: ReportedRun,
  github: GitHubServer,
): Promise<string> {
  const from = temporaryFolder('results');
  const source = { kind: 'directory', name: '.', checkout };
  writeFileSync(join(from, 'findings.json'), JSON.stringify({ ...SCAN, source }));
  const host = actionHost(
    { from, 'upload-sarif': 'true', 'github-token': github.token },
    {
      kind: 'actions',
      context: { ...RUN, apiUrl: github.url, ...context },
      sleep: async () => undefined,
    },
  );
  const { infos, annotations, finished } = host.heard;
  const failure = await main(host).catch((error: unknown) => describeError(error).message);
  const messages = [...annotations, ...finished].map(({ message }) => message);
  return [...messages, ...infos, failure ?? ''].join('\n');
}

const RUN: RunContext = {
  repository: REPOSITORY,
  sha: 'a'.repeat(40),
  ref: 'refs/heads/main',
  eventName: 'push',
  payload: {},
  workflow: 'CI',
  job: 'scan',
  runId: '1',
  runNumber: '1',
  runAttempt: '1',
  serverUrl: 'https://github.com',
  apiUrl: '',
};

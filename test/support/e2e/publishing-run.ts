import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GitHubServer } from '../github-server.ts';
import { temporaryFolder } from '../programs.ts';
import { createJob, type Job } from '../runner/job.ts';
import { useAction } from '../runner/run-action.ts';
import type { StepResult } from '../runner/step.ts';
import { ROOT } from '../sources.ts';
import { openPullRequest } from './pull-request.ts';
import { ADVISORIES } from './shop.ts';

/** The folders of the workspace: a copy of the vulnerable shop, and a project without findings. */
type Target = 'copy' | 'clean';

/** One run of a workflow for pull request 7. */
export interface PublishingRun {
  readonly targets?: readonly Target[];
  /** Number of the run. Later runs have higher numbers. */
  readonly number?: number;
  readonly attempt?: number;
  /** Head of the pull request in the event of the run. */
  readonly head?: string;
  /** Inputs of `scan`. */
  readonly scan?: Readonly<Record<string, string>>;
  /** Inputs of `report`. */
  readonly report?: Readonly<Record<string, string>>;
  readonly github?: Readonly<Record<string, string>>;
}

export const HEAD = 'b'.repeat(40);

/** Returns a workspace with both targets. */
export function publishingWorkspace(): string {
  const workspace = temporaryFolder('publishing');
  cpSync(join(ROOT, 'examples', 'shop', 'app'), join(workspace, 'copy'), { recursive: true });
  mkdirSync(join(workspace, 'clean'));
  writeFileSync(join(workspace, 'clean', 'package-lock.json'), JSON.stringify(CLEAN_LOCK));
  return workspace;
}

/** A lockfile with one package, for which there is no advisory. */
const CLEAN_LOCK = {
  name: 'clean',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': { name: 'clean', version: '1.0.0', dependencies: { 'is-number': '7.0.0' } },
    'node_modules/is-number': { version: '7.0.0' },
  },
};

/** Runs `scan` for each target and then `report`, in a new job. The programs are the built ones in `checkout`. */
export async function publishingRun(
  checkout: string,
  server: GitHubServer,
  run: PublishingRun & { readonly workspace: string },
): Promise<StepResult> {
  const job = publishingJob(server, run);
  for (const path of run.targets ?? ['copy']) {
    await useAction(job, join(checkout, 'actions', 'scan'), {
      with: { path, advisories: ADVISORIES, 'compare-to': 'none', ...run.scan },
    });
  }
  const inputs = { 'github-token': server.token, 'upload-artifact': 'false', ...run.report };
  return await useAction(job, join(checkout, 'actions', 'report'), { with: inputs });
}

function publishingJob(server: GitHubServer, run: PublishingRun & { workspace: string }): Job {
  const current = server.state.pulls.get(7)?.headSha ?? HEAD;
  const { event, github } = openPullRequest(server.state, { headSha: run.head ?? current });
  openPullRequest(server.state, { headSha: current });
  return createJob({
    workspace: run.workspace,
    event,
    github: {
      ...github,
      run_id: String(1_000 + (run.number ?? 1)),
      run_number: String(run.number ?? 1),
      run_attempt: String(run.attempt ?? 1),
      ...run.github,
    },
  });
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../programs.ts';
import type { ActionProcess } from './action-process.ts';
import type { DeclaredArtifact } from './artifacts.ts';
import { addMask, type Masks } from './masks.ts';
import type { StepResult } from './step.ts';

/** The state that the steps of one job share. */
export interface Job {
  readonly workspace: string;
  /** Path of the Node that runs the actions. */
  readonly node: string;
  /** The process that runs the sources of all actions. `undefined` if each action starts its built program. */
  readonly actions: ActionProcess | undefined;
  readonly temp: string;
  readonly toolCache: string;
  /** The `github` context, with `repository`, `sha`, `token` and other keys. */
  readonly github: Readonly<Record<string, string>>;
  /** Variables that steps set through `GITHUB_ENV`, and variables from the caller. */
  readonly env: Map<string, string>;
  /** Paths that steps added through `GITHUB_PATH`, newest first. */
  readonly paths: string[];
  readonly masks: Masks;
  /** Post steps in the order in which they will run. A step with a false condition returns undefined. */
  readonly posts: (() => Promise<StepResult | undefined>)[];
  /** Subjects that steps declared through `GITHUB_ARTIFACTS`. `undefined` if these declarations are not enabled. */
  readonly artifacts: DeclaredArtifact[] | undefined;
  /** The URL for identity tokens, which exists only with `id-token: write`. */
  readonly idToken: IdTokenEndpoint | undefined;
  /** The cache service, which only actions can use. */
  readonly cache: CacheEndpoint | undefined;
  readonly isDebug: boolean;
  readonly timeoutMs: number;
  status: 'success' | 'failure';
}

export interface IdTokenEndpoint {
  readonly url: string;
  readonly token: string;
}

interface CacheEndpoint {
  readonly url: string;
  readonly token: string;
}

export interface JobOptions {
  readonly workspace?: string;
  readonly node?: string;
  readonly actions?: ActionProcess | undefined;
  /** Values that override the defaults for a pull request of `octo/app`. */
  readonly github?: Readonly<Record<string, string>>;
  /** The event payload in `GITHUB_EVENT_PATH`. */
  readonly event?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly idToken?: IdTokenEndpoint | undefined;
  readonly cache?: CacheEndpoint | undefined;
  /** True if the server enables `GITHUB_ARTIFACTS`. */
  readonly artifacts?: boolean;
  readonly debug?: boolean;
  /** Timeout of one step, in milliseconds. */
  readonly timeoutMs?: number;
}

/** The limit is far above the time of any test step. It only stops a step that hangs. */
const STEP_TIMEOUT_MS = 60_000;

/** Creates a job on a new runner. Its folders are removed after the tests of the file. */
export function createJob(options: JobOptions = {}): Job {
  const root = temporaryFolder('runner');
  const temp = makeFolder(root, '_temp');
  makeFolder(temp, '_runner_file_commands');
  const workspace = options.workspace ?? makeFolder(root, 'workspace');
  const job: Job = {
    workspace,
    node: options.node ?? process.execPath,
    actions: options.actions,
    temp,
    toolCache: makeFolder(root, '_tool'),
    github: githubContext(options, workspace, writeEvent(temp, options.event ?? {})),
    env: new Map(Object.entries(options.env ?? {})),
    paths: [],
    masks: new Set(),
    posts: [],
    artifacts: options.artifacts === true ? [] : undefined,
    idToken: options.idToken,
    cache: options.cache,
    isDebug: options.debug === true,
    timeoutMs: options.timeoutMs ?? STEP_TIMEOUT_MS,
    status: 'success',
  };
  const tokens = [job.github['token'], options.idToken?.token, options.cache?.token];
  const secrets = [...(options.secrets ?? []), ...tokens];
  for (const secret of secrets) if (secret !== undefined) addMask(job.masks, secret);
  return job;
}

/** Runs the post steps at the end of the job, starting with the last action. */
export async function finishJob(job: Job): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const post of job.posts.splice(0)) {
    const result = await post();
    if (result?.outcome === 'failure') job.status = 'failure';
    if (result !== undefined) results.push(result);
  }
  return results;
}

function githubContext(options: JobOptions, workspace: string, eventPath: string) {
  return {
    actor: 'octocat',
    actor_id: '583231',
    // No server listens at this URL, so that a test without a server fails immediately and stays offline.
    api_url: 'http://127.0.0.1:9/api/v3',
    event_name: 'pull_request',
    graphql_url: 'http://127.0.0.1:9/api/graphql',
    job: 'build',
    ref: 'refs/pull/7/merge',
    ref_name: '7/merge',
    ref_protected: 'false',
    ref_type: 'branch',
    repository: 'octo/app',
    repository_id: '1296269',
    repository_owner: 'octo',
    repository_owner_id: '583231',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1',
    run_number: '1',
    server_url: 'https://github.com',
    sha: 'a'.repeat(40),
    token: 'ghs_token_of_the_test',
    triggering_actor: 'octocat',
    workflow: 'ci',
    workflow_ref: 'octo/app/.github/workflows/ci.yml@refs/pull/7/merge',
    workflow_sha: 'a'.repeat(40),
    ...options.github,
    event_path: eventPath,
    workspace,
  };
}

function writeEvent(temp: string, event: unknown): string {
  const path = join(makeFolder(temp, '_github_workflow'), 'event.json');
  writeFileSync(path, JSON.stringify(event));
  return path;
}

function makeFolder(...parts: readonly string[]): string {
  const folder = join(...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}

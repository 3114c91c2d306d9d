import { createJob, finishJob, type Job, type JobOptions } from '../runner/job.ts';
import { type Contexts, evaluate } from './expressions.ts';
import type { Combination } from './matrix.ts';
import type { Permissions } from './permissions.ts';
import type { JobDefinition, Workflow } from './read-workflow.ts';
import { interpolateAll, runSteps, type StepsRun } from './run-steps.ts';
import type { JobRun, Needs, WorkflowOptions } from './run-workflow.ts';
import type { Stub } from './uses.ts';

export interface JobPlace {
  readonly id: string;
  readonly matrix: Combination;
  readonly permissions: Permissions;
  readonly needs: Needs;
  readonly inputs: Contexts;
}

/** The workspace of the test is the checkout. */
const CHECKOUT: Stub = () => undefined;

/** Runs one job with the post steps, for one combination of its matrix. */
export async function runJob(
  workflow: Workflow,
  definition: JobDefinition,
  place: JobPlace,
  options: WorkflowOptions,
): Promise<JobRun> {
  const job = createJob(jobOptions(workflow, place, options));
  const contexts = contextsOf(job, place, options, definition.container !== undefined);
  const circumstances = { status: 'success', workspace: options.workspace } as const;
  for (const env of [workflow.env, definition.env]) {
    for (const [name, value] of Object.entries(
      await interpolateAll(env, contexts, circumstances),
    )) {
      job.env.set(name, value);
    }
  }
  for (const [name, value] of Object.entries(options.overrides?.env ?? {}))
    job.env.set(name, value);
  const run = await runSteps(definition.steps, {
    job,
    world: {
      workspace: options.workspace,
      repositories: options.repositories ?? {},
      stubs: { 'actions/checkout': CHECKOUT, ...options.stubs },
      with: options.overrides?.with ?? {},
    },
    contexts,
    env: {},
    github: {},
    selfFolder: options.workspace,
    defaults: { ...workflow.defaults?.run, ...definition.defaults?.run },
    depth: 0,
  });
  job.status = run.status;
  const outputs = await jobOutputs(job, definition, contexts, run);
  const post = await finishJob(job);
  const { id, matrix, permissions } = place;
  const outcome = await outcomeOf(job, definition, contexts);
  return { id, matrix, permissions, outcome, outputs, steps: run.steps, post };
}

function jobOptions(workflow: Workflow, place: JobPlace, options: WorkflowOptions): JobOptions {
  const { actions, github, event, env, debug, secrets } = options;
  const token = options.token?.(place.permissions, place.id);
  const mayIdentify = place.permissions['id-token'] === 'write';
  return {
    workspace: options.workspace,
    actions,
    ...(event === undefined ? {} : { event }),
    ...(env === undefined ? {} : { env }),
    ...(debug === undefined ? {} : { debug }),
    github: {
      job: place.id,
      ...(workflow.name === undefined ? {} : { workflow: workflow.name }),
      ...github,
      ...(token === undefined ? {} : { token }),
    },
    secrets: Object.values(secrets ?? {}),
    idToken: mayIdentify ? options.idToken?.(place.id) : undefined,
  };
}

/**
 * In a container, the variables of the steps have container paths, but the expressions of the workflow have host paths.
 * The host paths do not exist in the container.
 * @see https://github.com/actions/runner/issues/2058
 */
const HOST_WORK = '/home/runner/work';

function contextsOf(
  job: Job,
  place: JobPlace,
  options: WorkflowOptions,
  isInContainer: boolean,
): Contexts {
  const workspace = isInContainer ? `${HOST_WORK}/app/app` : job.workspace;
  return {
    github: { ...job.github, workspace, event: options.event ?? {} },
    inputs: place.inputs,
    job: { services: options.services ?? {} },
    matrix: place.matrix,
    needs: place.needs,
    runner: {
      arch: 'X64',
      debug: job.isDebug ? '1' : '',
      environment: 'github-hosted',
      name: 'GitHub Actions 1',
      os: 'Linux',
      temp: isInContainer ? `${HOST_WORK}/_temp` : job.temp,
      tool_cache: isInContainer ? '/opt/hostedtoolcache' : job.toolCache,
    },
    secrets: { ...options.secrets, GITHUB_TOKEN: job.github['token'] },
    strategy: { 'fail-fast': true, 'job-index': 0, 'job-total': 1, 'max-parallel': 1 },
    vars: options.vars ?? {},
  };
}

/** Returns the outputs of a job. An output that contains a secret is omitted, as on GitHub. */
async function jobOutputs(
  job: Job,
  definition: JobDefinition,
  contexts: Contexts,
  run: StepsRun,
): Promise<Readonly<Record<string, string>>> {
  const seen = { ...contexts, env: Object.fromEntries(job.env), steps: run.context };
  const outputs = await interpolateAll(definition.outputs, seen, { status: run.status });
  const isSecret = (value: string) => [...job.masks].some((secret) => value.includes(secret));
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => !isSecret(value)));
}

async function outcomeOf(
  job: Job,
  definition: JobDefinition,
  contexts: Contexts,
): Promise<'success' | 'failure'> {
  if (job.status === 'success') return 'success';
  const allowed = String(definition['continue-on-error'] ?? false);
  const isAllowed = await evaluate(allowed, contexts, { status: job.status });
  return String(isAllowed) === 'true' ? 'success' : 'failure';
}

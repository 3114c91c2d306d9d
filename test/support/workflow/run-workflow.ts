import type { IdTokenEndpoint, JobOptions } from '../runner/job.ts';
import type { StepResult } from '../runner/step.ts';
import { evaluate, isTrue } from './expressions.ts';
import { type Combination, expandMatrix } from './matrix.ts';
import { effectivePermissions, type Permissions } from './permissions.ts';
import { type JobDefinition, readWorkflow, type Workflow } from './read-workflow.ts';
import { runJob } from './run-job.ts';
import type { Outcome, StepRun } from './step-run.ts';
import type { Repositories, Stubs } from './uses.ts';

export interface WorkflowOptions
  extends Pick<JobOptions, 'actions' | 'github' | 'event' | 'env' | 'debug'> {
  /** The checkout for every job in the workflow, to which `./` and relative paths refer. */
  readonly workspace: string;
  readonly repositories?: Repositories;
  readonly stubs?: Stubs;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** `inputs` of a workflow_dispatch, which override the default values. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** `job.services` by name, for the declared services that the test starts. */
  readonly services?: Readonly<
    Record<string, { readonly ports: Readonly<Record<string, string>> }>
  >;
  /** Values with which the test overrides the file. The file stays unchanged, as users copy it. */
  readonly overrides?: Overrides;
  /** True if the run is for a pull request from a fork. The token is then read-only, and there is no identity token. */
  readonly isFork?: boolean;
  /** Returns the token for a job with these permissions. */
  readonly token?: (permissions: Permissions, jobId: string) => string;
  /** Returns the variables for identity tokens. Called only for jobs with `id-token: write`. */
  readonly idToken?: (jobId: string) => IdTokenEndpoint;
}

/** Values that replace values of the file, such as services on loopback in place of public services. */
interface Overrides {
  /** Variables that override `env:` of the workflow and of its jobs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Inputs that override `with:`, by the part of `uses:` before the `@`. */
  readonly with?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface WorkflowResult {
  readonly outcome: 'success' | 'failure';
  /** Results for each job and each combination of a matrix, in the order in which they ran. */
  readonly jobs: readonly JobRun[];
}

export interface JobRun {
  readonly id: string;
  readonly matrix: Combination;
  readonly outcome: Outcome;
  readonly outputs: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly steps: readonly StepRun[];
  readonly post: readonly StepResult[];
}

/** The `needs` context of dependent jobs. */
export type Needs = Readonly<
  Record<string, { readonly result: Outcome; readonly outputs: Readonly<Record<string, string>> }>
>;

/**
 * Runs a complete workflow file. The parser of GitHub validates it, the evaluator of GitHub computes its expressions,
 * and its JavaScript actions and scripts run for real. Third-party actions are stubs.
 * @throws {Error} if the file is invalid or uses an unsupported feature.
 */
export async function runWorkflow(file: string, options: WorkflowOptions): Promise<WorkflowResult> {
  const workflow = await readWorkflow(file);
  const jobs: JobRun[] = [];
  for (const id of orderOf(workflow.jobs)) {
    const definition = workflow.jobs[id];
    if (definition === undefined) continue;
    jobs.push(...(await runMatrix(workflow, id, definition, needsOf(definition, jobs), options)));
  }
  return { outcome: jobs.some((job) => job.outcome === 'failure') ? 'failure' : 'success', jobs };
}

async function runMatrix(
  workflow: Workflow,
  id: string,
  definition: JobDefinition,
  needs: Needs,
  options: WorkflowOptions,
): Promise<readonly JobRun[]> {
  requireSupported(id, definition, options);
  const permissions = effectivePermissions(
    workflow.permissions,
    definition.permissions,
    options.isFork,
  );
  const inputs = { ...defaultInputs(workflow.on), ...options.inputs };
  const contexts = { github: githubOf(options), needs, vars: options.vars ?? {}, inputs };
  const circumstances = { status: statusOf(needs) };
  if (!(await isTrue(definition.if, contexts, circumstances))) {
    return [{ id, matrix: {}, outcome: 'skipped', outputs: {}, permissions, steps: [], post: [] }];
  }
  const matrix = await evaluateDeep(definition.strategy?.matrix, contexts);
  const runs: JobRun[] = [];
  for (const combination of expandMatrix(matrix)) {
    const place = { id, matrix: combination, permissions, needs, inputs };
    runs.push(await runJob(workflow, definition, place, options));
  }
  return runs;
}

/** Sorts jobs after the jobs that they need. The parser of GitHub has refused cycles and unknown names. */
function orderOf(jobs: Readonly<Record<string, JobDefinition>>): readonly string[] {
  const order = new Set<string>();
  const add = (id: string): void => {
    for (const need of namesOf(jobs[id]?.needs)) add(need);
    order.add(id);
  };
  for (const id of Object.keys(jobs)) add(id);
  return [...order];
}

function needsOf(definition: JobDefinition, jobs: readonly JobRun[]): Needs {
  const entries = namesOf(definition.needs).map((id) => {
    const runs = jobs.filter((job) => job.id === id);
    const result = worst(runs.map((run) => run.outcome));
    return [id, { result, outputs: Object.assign({}, ...runs.map((run) => run.outputs)) }] as const;
  });
  return Object.fromEntries(entries);
}

function statusOf(needs: Needs): Outcome {
  return worst(Object.values(needs).map((need) => need.result));
}

function worst(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('failure')) return 'failure';
  return outcomes.includes('skipped') ? 'skipped' : 'success';
}

function namesOf(needs: string | readonly string[] | undefined): readonly string[] {
  return typeof needs === 'string' ? [needs] : (needs ?? []);
}

function requireSupported(id: string, definition: JobDefinition, options: WorkflowOptions): void {
  if (definition.uses !== undefined) {
    throw new Error(`Job '${id}' calls a reusable workflow, which is not supported here.`);
  }
  for (const service of Object.keys(definition.services ?? {})) {
    if (options.services?.[service] === undefined) {
      throw new Error(`Job '${id}' needs the service '${service}': give its ports in 'services'.`);
    }
  }
}

function githubOf(options: WorkflowOptions): Readonly<Record<string, unknown>> {
  return { event_name: 'pull_request', ...options.github, event: options.event ?? {} };
}

function defaultInputs(on: unknown): Readonly<Record<string, unknown>> {
  const dispatch = (
    on as { workflow_dispatch?: { inputs?: Record<string, { default?: unknown }> } }
  )?.workflow_dispatch?.inputs;
  return Object.fromEntries(
    Object.entries(dispatch ?? {}).map(([name, input]) => [name, input.default ?? '']),
  );
}

/** A matrix can be a single expression, or contain expressions. */
async function evaluateDeep(
  value: unknown,
  contexts: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  if (typeof value === 'string') return evaluate(value, contexts, { status: 'success' });
  if (Array.isArray(value)) {
    return Promise.all(value.map((item) => evaluateDeep(item, contexts)));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    async ([key, item]) => [key, await evaluateDeep(item, contexts)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

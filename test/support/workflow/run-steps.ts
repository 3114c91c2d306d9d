import type { Job } from '../runner/job.ts';
import { readManifest } from '../runner/manifest.ts';
import { useAction } from '../runner/run-action.ts';
import { type Circumstances, type Contexts, evaluate, interpolate, isTrue } from './expressions.ts';
import type { StepDefinition, Values } from './read-workflow.ts';
import { runShell } from './shell.ts';
import { brokenRun, compositeRun, emptyRun, type Outcome, type StepRun } from './step-run.ts';
import { overridesFor, resolveUses, type Stub, type UsesWorld } from './uses.ts';

/** The environment for a list of steps, which belong to the job or to one composite action. */
export interface StepScope {
  readonly job: Job;
  readonly world: UsesWorld;
  /** Contexts that no step changes, such as `matrix`, `needs`, `secrets` and `inputs`. */
  readonly contexts: Contexts;
  /** `env:` of the step with the composite action, which applies to all steps of the action. */
  readonly env: Readonly<Record<string, string>>;
  /** Keys of the `github` context for these steps, such as `action_path` and `action_repository`. */
  readonly github: Readonly<Record<string, string>>;
  /** The folder that `$/` refers to. */
  readonly selfFolder: string;
  readonly defaults: Pick<StepDefinition, 'shell' | 'working-directory'>;
  readonly depth: number;
}

export interface StepsRun {
  readonly status: 'success' | 'failure';
  readonly steps: readonly StepRun[];
  /** The final `steps` context. */
  readonly context: Contexts;
}

/** Limit of the runner for nested composite actions. */
const MAX_DEPTH = 9;

/** One step with the contexts for its expressions. */
interface Situation {
  readonly scope: StepScope;
  readonly id: string;
  readonly env: Readonly<Record<string, string>>;
  readonly contexts: Contexts;
  readonly circumstances: Circumstances;
}

/** Runs steps in order. A failure does not end the list, because later steps can check for it. */
export async function runSteps(
  definitions: readonly StepDefinition[],
  scope: StepScope,
): Promise<StepsRun> {
  const steps: StepRun[] = [];
  const context: Record<string, unknown> = {};
  let status: 'success' | 'failure' = 'success';
  for (const [index, definition] of definitions.entries()) {
    const id = definition.id ?? `__step_${index + 1}`;
    const step = await runOne(definition, id, { steps: { ...context }, status }, scope);
    const { outcome, conclusion, outputs } = step;
    if (definition.id !== undefined) context[definition.id] = { outcome, conclusion, outputs };
    if (conclusion === 'failure') status = 'failure';
    steps.push(step);
  }
  return { status, steps, context };
}

async function runOne(
  definition: StepDefinition,
  id: string,
  before: { readonly steps: Contexts; readonly status: 'success' | 'failure' },
  scope: StepScope,
): Promise<StepRun> {
  const situation = await situationOf(definition, id, before, scope);
  const { contexts, circumstances } = situation;
  const text = definition.name ?? definition.uses ?? definition.run?.split('\n')[0] ?? id;
  const name = await interpolate(text, contexts, circumstances);
  if (!(await isTrue(definition.if, contexts, circumstances))) {
    return { ...emptyRun('skipped'), id, name, conclusion: 'skipped' };
  }
  const run = await perform(definition, situation);
  const isAllowed = String(
    await evaluate(String(definition['continue-on-error'] ?? false), contexts, circumstances),
  );
  const conclusion: Outcome =
    run.outcome === 'failure' && isAllowed === 'true' ? 'success' : run.outcome;
  return { ...run, id, name, conclusion };
}

async function situationOf(
  definition: StepDefinition,
  id: string,
  before: { readonly steps: Contexts; readonly status: 'success' | 'failure' },
  scope: StepScope,
): Promise<Situation> {
  const { job } = scope;
  const circumstances = { status: before.status, workspace: job.workspace };
  const around = { ...Object.fromEntries(job.env), ...scope.env };
  const contexts = {
    ...scope.contexts,
    github: { ...(scope.contexts['github'] as object), ...scope.github },
    job: { ...(scope.contexts['job'] as object), status: before.status },
    steps: before.steps,
    env: around,
  };
  const own = await interpolateAll(definition.env, contexts, circumstances);
  const env = { ...scope.env, ...own };
  return { scope, id, env, contexts: { ...contexts, env: { ...around, ...own } }, circumstances };
}

type Performed = ReturnType<typeof emptyRun>;

/** A step that cannot start fails, as on the runner, and the job continues. */
async function perform(definition: StepDefinition, situation: Situation): Promise<Performed> {
  try {
    if (definition.uses !== undefined) return await performUses(definition, situation);
    return await performScript(definition, situation);
  } catch (error) {
    return brokenRun(error);
  }
}

async function performScript(definition: StepDefinition, situation: Situation): Promise<Performed> {
  const { scope, contexts, circumstances, env, id } = situation;
  const text = (value: string) => interpolate(value, contexts, circumstances);
  const directory = definition['working-directory'] ?? scope.defaults['working-directory'];
  const result = await runShell(scope.job, {
    script: await text(definition.run ?? ''),
    shell: definition.shell ?? scope.defaults.shell,
    workingDirectory: directory === undefined ? undefined : await text(directory),
    env,
    github: { action: id, ...scope.github },
  });
  return { ...result, steps: [] };
}

async function performUses(definition: StepDefinition, situation: Situation): Promise<Performed> {
  const { scope, contexts, circumstances, env, id } = situation;
  const uses = definition.uses ?? '';
  const given = {
    ...(await interpolateAll(definition.with, contexts, circumstances)),
    ...overridesFor(uses, scope.world),
  };
  const used = resolveUses(uses, scope.selfFolder, scope.world);
  if (used.kind === 'stub') return performStub(used.stub, given, situation);
  const manifest = readManifest(used.folder);
  if (manifest.runs.using === 'composite') {
    return performComposite(used, given, situation);
  }
  const result = await useAction(scope.job, used.folder, {
    id,
    with: given,
    env,
    github: used.github,
    evaluate: (text) => interpolate(text, contexts, circumstances),
    evaluateCondition: (text) => isTrue(text, contexts, { status: scope.job.status }),
  });
  return { ...result, steps: [] };
}

async function performStub(
  stub: Stub,
  given: Readonly<Record<string, string>>,
  situation: Situation,
): Promise<Performed> {
  const { job } = situation.scope;
  const result = await stub({ with: given, env: situation.env, job });
  return { ...emptyRun(result?.outcome ?? 'success'), outputs: result?.outputs ?? {} };
}

async function performComposite(
  used: Extract<ReturnType<typeof resolveUses>, { kind: 'folder' }>,
  given: Readonly<Record<string, string>>,
  situation: Situation,
): Promise<Performed> {
  const { scope, contexts, circumstances, env } = situation;
  if (scope.depth >= MAX_DEPTH) throw new Error('Composite actions are nested too deeply.');
  const manifest = readManifest(used.folder);
  const inputs: Record<string, string> = {};
  for (const [name, input] of manifest.inputs) {
    inputs[name] = given[name] ?? (await interpolate(input.default ?? '', contexts, circumstances));
  }
  const { secrets: _secrets, needs: _needs, vars: _vars, ...visible } = contexts;
  const inner = { ...visible, inputs };
  const run = await runSteps((manifest.runs.steps ?? []) as readonly StepDefinition[], {
    ...scope,
    contexts: inner,
    env,
    github: { ...scope.github, ...used.github, action_path: used.folder },
    selfFolder: used.repositoryFolder,
    defaults: {},
    depth: scope.depth + 1,
  });
  const after = { ...inner, steps: run.context };
  const outputs = await interpolateAll(Object.fromEntries(manifest.outputs), after, circumstances);
  return { ...compositeRun(run.steps, run.status), outputs };
}

/** Returns every value of a mapping as text. */
export async function interpolateAll(
  values: Values | undefined,
  contexts: Contexts,
  circumstances: Circumstances,
): Promise<Record<string, string>> {
  const entries: [string, string][] = [];
  for (const [name, value] of Object.entries(values ?? {})) {
    entries.push([name, await interpolate(String(value ?? ''), contexts, circumstances)]);
  }
  return Object.fromEntries(entries);
}

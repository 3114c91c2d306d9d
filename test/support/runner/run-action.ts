import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { compileCacheFor } from '../compile-cache.ts';
import { actionVariables, inputVariables } from './environment.ts';
import { createJob, finishJob, type Job, type JobOptions } from './job.ts';
import { type ActionManifest, type ManifestInput, readManifest } from './manifest.ts';
import { runStep, type StepResult } from './step.ts';

export interface ActionStep {
  /** `with:` of the step, with evaluated expressions. */
  readonly with?: Readonly<Record<string, string>>;
  /** The ID of the step. The default is the name that the runner assigns to a step without an ID. */
  readonly id?: string;
  /** Variables from the key `env:` of the step. */
  readonly env?: Readonly<Record<string, string>>;
  readonly github?: Readonly<Record<string, string>>;
  /** Evaluates the `${{ }}` in the defaults of inputs. */
  readonly evaluate?: (text: string) => string | Promise<string>;
  /** `post-if` of the action. By default, a post step always runs. */
  readonly evaluateCondition?: (condition: string) => boolean | Promise<boolean>;
}

/**
 * Runs a built JavaScript action with its post step in a separate job, as the GitHub runner does.
 * @param folder The folder of the action.yml.
 */
export async function runAction(
  folder: string,
  options: JobOptions & Pick<ActionStep, 'with' | 'id'> = {},
): Promise<StepResult & { readonly post: StepResult | undefined; readonly job: Job }> {
  const job = createJob(options);
  const result = await useAction(job, folder, options.with ? { with: options.with } : {});
  const [post] = await finishJob(job);
  return { ...result, post, job };
}

/**
 * Runs a JavaScript action as one step of a job. Its post step runs in `finishJob`.
 * @throws {Error} if the runner would refuse to start the action.
 */
export async function useAction(
  job: Job,
  folder: string,
  step: ActionStep = {},
): Promise<StepResult> {
  const manifest = readManifest(folder);
  const main = scriptOf(manifest, folder);
  const inputs = await inputsOf(job, manifest, step);
  const state: Record<string, string> = {};
  const run = (script: string, warnings: readonly string[]) =>
    runStep(job, {
      command: job.node,
      args: [script],
      action: basename(dirname(script)),
      cwd: job.workspace,
      env: {
        ...compileCacheFor(script),
        ...step.env,
        ...actionVariables(job),
        ...inputVariables(inputs),
        ...stateVariables(state),
      },
      github: { action: step.id ?? '__run', ...step.github },
      warnings,
    });
  const result = await run(main, inputWarnings(manifest, step.with ?? {}));
  Object.assign(state, result.state);
  const { post, 'post-if': condition } = manifest.runs;
  if (post !== undefined) {
    job.posts.unshift(async () => {
      const wanted =
        condition === undefined || (await step.evaluateCondition?.(condition)) !== false;
      return wanted ? run(requireScript(folder, post), []) : undefined;
    });
  }
  if (result.outcome === 'failure') job.status = 'failure';
  return result;
}

function scriptOf(manifest: ActionManifest, folder: string): string {
  const { using, main, pre } = manifest.runs;
  if (using !== 'node24') throw new Error(`${folder}: only node24 actions run here, not ${using}.`);
  if (pre !== undefined) throw new Error(`${folder}: 'pre' does not run for local actions.`);
  if (main === undefined) throw new Error(`${folder}: 'main' is missing in action.yml.`);
  return requireScript(folder, main);
}

/** The runner allows `..`, because actions can share one `dist/` in that way. */
function requireScript(folder: string, script: string): string {
  const path = resolve(folder, script);
  if (!existsSync(path)) throw new Error(`File not found: '${path}'`);
  return path;
}

/** Every declared input is passed, and is empty without a default. Unknown inputs are passed too. */
async function inputsOf(
  job: Job,
  manifest: ActionManifest,
  step: ActionStep,
): Promise<ReadonlyMap<string, string>> {
  const inputs = new Map<string, string>();
  for (const [name, declared] of manifest.inputs) {
    inputs.set(name, await defaultOf(job, declared, step));
  }
  for (const [name, value] of Object.entries(step.with ?? {})) {
    inputs.set(declaredName(manifest, name) ?? name, value);
  }
  return inputs;
}

async function defaultOf(job: Job, input: ManifestInput, step: ActionStep): Promise<string> {
  const text = input.default ?? '';
  if (!text.includes('${{')) return text;
  if (step.evaluate !== undefined) return step.evaluate(text);
  // The module is loaded only when it is needed, because it bundles the expression evaluator of GitHub.
  const { interpolate } = await import('../workflow/expressions.ts');
  const contexts = { github: job.github, matrix: null, runner: { os: 'Linux' } };
  return interpolate(text, contexts, { status: job.status });
}

function inputWarnings(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
): readonly string[] {
  const names = Object.keys(given);
  const unexpected = names.filter((name) => declaredName(manifest, name) === undefined);
  const valid = [...manifest.inputs.keys()].map((name) => `'${name}'`).join(', ');
  const list = unexpected.map((name) => `'${name}'`).join(', ');
  const warnings = names.flatMap((name) => {
    const message = manifest.inputs.get(declaredName(manifest, name) ?? '')?.deprecationMessage;
    return message === undefined
      ? []
      : [`Input '${name}' has been deprecated with message: ${message}`];
  });
  if (unexpected.length === 0) return warnings;
  return [`Unexpected input(s) ${list}, valid inputs are [${valid}]`, ...warnings];
}

function declaredName(manifest: ActionManifest, name: string): string | undefined {
  return [...manifest.inputs.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
}

function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
}

import type { Run, RunContext } from '../../host/run-context.ts';
import { isObject } from '../../json/guards.ts';

/** Maximum length, in characters. Longer text does not identify a job any better. */
const MAX_MATRIX = 10_000;

/**
 * Returns a key that identifies the comment of a job on a pull request by workflow file, job, matrix leg and target.
 * The key is the same in every run.
 *
 * @param matrix The job's `matrix` as JSON; `null` or empty without one.
 * @param target Target of the report, if the job has several. Has no tag or digest, because those change.
 */
export function commentKey(matrix: string, target: string, { env, context }: Run): string {
  if (context === undefined) return 'default';
  const workflow = workflowFile(env['GITHUB_WORKFLOW_REF'] ?? '', context);
  const leg = matrix.trim() === 'null' ? '' : matrix.slice(0, MAX_MATRIX).replace(/\s+/g, ' ');
  return [workflow, context.job, leg, target].filter((part) => part !== '').join('/');
}

/** Returns the job as GitHub names it: `CI / scan (24, linux)`. Empty outside a workflow. */
export function jobLabel(matrix: string, context: RunContext | undefined): string {
  if (context === undefined || context.job === '') return '';
  const values = Object.values(matrixOf(matrix)).filter((value) => !isNested(value));
  const leg = values.length === 0 ? '' : ` (${values.join(', ')})`;
  return `${context.workflow} / ${context.job}${leg}`;
}

/**
 * Returns `.github/workflows/ci.yml` for `octo/app/.github/workflows/ci.yml@refs/heads/main`, because workflow names
 * need not be unique.
 */
export function workflowFile(workflowRef: string, { repository, workflow }: RunContext): string {
  const [path = ''] = workflowRef.split('@');
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : workflow;
}

function matrixOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.slice(0, MAX_MATRIX));
    return isObject(value) ? value : {};
  } catch {
    // A hand-written value may be any text. The key includes it, and the label omits it.
    return {};
  }
}

function isNested(value: unknown): boolean {
  return typeof value === 'object';
}

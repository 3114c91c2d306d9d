import type { Run, RunContext } from '../../host/run-context.ts';
import { isObject } from '../../json/guards.ts';

/**
 * Maximum length of the matrix values in the key, in characters. Longer values would not make a key more distinctive.
 */
const MAX_MATRIX = 10_000;

/**
 * Returns a key for a job's comment on a pull request. The key consists of the workflow file, the job, the matrix
 * values and the target, and is the same in every run.
 *
 * @param matrix The `matrix` of the job as JSON. Empty or `null` without a matrix.
 * @param target Target of the report, if the job has several. It contains no tag or digest, because these change
 * between runs.
 */
export function commentKey(matrix: string, target: string, { env, context }: Run): string {
  if (context === undefined) return 'default';
  const workflow = workflowFile(env['GITHUB_WORKFLOW_REF'] ?? '', context);
  const leg = matrix.trim() === 'null' ? '' : matrix.slice(0, MAX_MATRIX).replace(/\s+/g, ' ');
  return [workflow, context.job, leg, target].filter((part) => part !== '').join('/');
}

/**
 * Returns the name of the job as GitHub shows it, such as `CI / scan (24, linux)`. Returns an empty string outside a
 * workflow.
 */
export function jobLabel(matrix: string, context: RunContext | undefined): string {
  if (context === undefined || context.job === '') return '';
  const values = Object.values(matrixOf(matrix)).filter((value) => !isNested(value));
  const leg = values.length === 0 ? '' : ` (${values.join(', ')})`;
  return `${context.workflow} / ${context.job}${leg}`;
}

/**
 * Returns the path to the workflow file, such as `.github/workflows/ci.yml` for
 * `octo/app/.github/workflows/ci.yml@refs/heads/main`. Unlike the path, the name of a workflow is not always unique.
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
    // Users can set the matrix to any text. Such text is in the key, but not in the label.
    return {};
  }
}

function isNested(value: unknown): boolean {
  return typeof value === 'object';
}

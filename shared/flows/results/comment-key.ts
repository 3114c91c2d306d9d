import type { Host, RunContext } from '../../host/host.ts';
import { isObject } from '../../json/guards.ts';

/** Larger ones tell no more of a job, in characters. */
const MAX_MATRIX = 10_000;

/**
 * Tells the comment of one job from those of all others on a pull request: by workflow file, job, leg of its matrix and
 * target. It is the same from run to run.
 *
 * @param matrix The job's `matrix` as JSON; `null` or empty without one.
 * @param target What the report is about, where a job has several; without tags and digests, which change.
 */
export function commentKey(matrix: string, target: string, { env, context }: Host): string {
  if (context === undefined) return 'default';
  const workflow = workflowFile(env['GITHUB_WORKFLOW_REF'] ?? '', context);
  const leg = matrix.trim() === 'null' ? '' : matrix.slice(0, MAX_MATRIX).replace(/\s+/g, ' ');
  return [workflow, context.job, leg, target].filter((part) => part !== '').join('/');
}

/** The job as GitHub names it: `CI / scan (24, linux)`. Empty outside of a workflow. */
export function jobLabel(matrix: string, { context }: Host): string {
  if (context === undefined || context.job === '') return '';
  const values = Object.values(matrixOf(matrix)).filter((value) => !isNested(value));
  const leg = values.length === 0 ? '' : ` (${values.join(', ')})`;
  return `${context.workflow} / ${context.job}${leg}`;
}

/** `.github/workflows/ci.yml` of `octo/app/.github/workflows/ci.yml@refs/heads/main`: names need not be unique. */
export function workflowFile(workflowRef: string, { repository, workflow }: RunContext): string {
  const [path = ''] = workflowRef.split('@');
  return path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : workflow;
}

function matrixOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text.slice(0, MAX_MATRIX));
    return isObject(value) ? value : {};
  } catch {
    // Whoever sets the input by hand may write anything; the key has it, and the label goes without.
    return {};
  }
}

function isNested(value: unknown): boolean {
  return typeof value === 'object';
}

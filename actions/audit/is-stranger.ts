import type { RunContext } from '../../shared/host/run-context.ts';
import { isObject, objectAt, stringAt } from '../../shared/json/guards.ts';

/**
 * Returns true for a pull request from a fork, and for a `workflow_run` event after such a pull request. The author
 * does not have write access to the repository. Therefore, comments by the author must not suppress findings.
 */
export function isStranger(context: RunContext | undefined): boolean {
  const { payload, repository } = context ?? {};
  if (!isObject(payload)) return false;
  const run = objectAt(payload, 'workflow_run');
  const origin = run && objectAt(run, 'head_repository');
  if (run !== undefined) return (origin && stringAt(origin, 'full_name')) !== repository;
  const pullRequest = objectAt(payload, 'pull_request');
  if (pullRequest === undefined) return false;
  const head = objectAt(pullRequest, 'head');
  const from = head && objectAt(head, 'repo');
  return (from && stringAt(from, 'full_name')) !== repository;
}

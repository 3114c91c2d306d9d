import type { RunContext } from '../../shared/host/run-context.ts';
import { isObject, objectAt, stringAt } from '../../shared/json/guards.ts';

/**
 * Returns true for the pull request of a fork, also in a workflow that runs after its checks. Its author has no access to the repository, so a comment of this author
 * must not suppress a finding.
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

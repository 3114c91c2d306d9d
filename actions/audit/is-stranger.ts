import type { RunContext } from '../../shared/host/run-context.ts';
import { isObject, objectAt, stringAt } from '../../shared/json/guards.ts';

/**
 * Returns true for the pull request of a fork. Its author has no access to the repository, so a comment of this author
 * must not suppress a finding.
 */
export function isStranger(context: RunContext | undefined): boolean {
  const { payload, repository } = context ?? {};
  const pullRequest = isObject(payload) ? objectAt(payload, 'pull_request') : undefined;
  if (pullRequest === undefined) return false;
  const head = objectAt(pullRequest, 'head');
  const from = head && objectAt(head, 'repo');
  return (from && stringAt(from, 'full_name')) !== repository;
}

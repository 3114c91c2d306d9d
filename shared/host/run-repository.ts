import { type GitHubAccess, githubAccess } from './github-access.ts';
import type { Host } from './host.ts';
import type { Variables } from './machine.ts';

/** The repository of a run: its checkout on this machine, and GitHub for data that is not in the checkout. */
export interface RunRepository {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  readonly env: Variables;
  readonly github: GitHubAccess;
}

export function runRepository(host: Host): RunRepository {
  const { workspace, env } = host;
  return { workspace, env, github: githubAccess(host) };
}

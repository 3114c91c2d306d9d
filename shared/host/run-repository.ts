import { type GitHubAccess, githubAccess } from './github-access.ts';
import type { Host } from './host.ts';
import type { Variables } from './machine.ts';

/** The repository of a run: its checkout on this machine, and GitHub for everything that is not in the checkout. */
export interface RunRepository {
  /** Absolute path to the checkout. */
  readonly workspace: string;
  readonly env: Variables;
  readonly github: GitHubAccess;
}

const runs = new WeakMap<Host, RunRepository>();

/** Returns a run's repository. All calls with the same host return the same object. */
export function runRepository(host: Host): RunRepository {
  const { workspace, env } = host;
  const run = runs.get(host) ?? { workspace, env, github: githubAccess(host) };
  runs.set(host, run);
  return run;
}

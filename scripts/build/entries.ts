import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** A file in dist/ and its source. `out` has no extension, because esbuild requires this. */
export interface Entry {
  readonly in: string;
  readonly out: string;
}

const WORKER_ENDING = '.worker.ts';

/** Name of the action whose action.yml is in the root of the repository. */
const ROOT_ACTION = 'all';

const COMMAND_LINE = 'scripts/cli.ts';

/** Minimum version of Node for Assay. `engines` in package.json specifies the same version. */
const MIN_NODE = 24;

/**
 * Returns the entry points of dist/: one for each action with a main.ts, one for the command line, and one for each
 * `*.worker.ts`.
 *
 * @throws {Error} if two workers have the same name.
 */
export async function findEntries(root: string): Promise<Entry[]> {
  const actions = (await readdir(join(root, 'actions')))
    .filter((name) => existsSync(join(root, 'actions', name, 'main.ts')))
    .filter((name) => isPublished(root, name))
    .sort()
    .map((name) => ({ in: `entry:action:${name}`, out: `${name}/index` }));
  const commandLine = { in: `entry:./${COMMAND_LINE}`, out: 'cli/index' };
  return [...actions, commandLine, ...(await findWorkers(root))];
}

/** Returns false for a command that exists only on the command line and does not need an action.yml. */
function isPublished(root: string, name: string): boolean {
  return name === ROOT_ACTION || existsSync(join(root, 'actions', name, 'action.yml'));
}

/**
 * Generates the file that Node starts with. It uses only old syntax that every version of Node can parse. An old
 * version of Node can therefore run it, and it reports that Node is too old before it loads any other module.
 */
export function entryProgram(module: string): string {
  return `${module.endsWith(COMMAND_LINE) ? '#!/usr/bin/env node\n' : ''}
if (parseInt(process.versions.node, 10) < ${MIN_NODE}) {
  console.error('Assay needs Node ${MIN_NODE} or later; this is Node ' + process.versions.node + '. Fix: run it with Node ${MIN_NODE}.');
  process.exitCode = 2;
} else {
  import(${JSON.stringify(module)});
}
`;
}

/** Generates the program of an action, which runs as soon as its file is loaded. */
export function actionProgram(name: string): string {
  return `import { main } from './actions/${name}/main.ts';
import { spec } from './actions/${name}/spec.ts';
import { createActionsHost } from './shared/host/actions-host.ts';
import { runAction } from './shared/host/run.ts';
import { readRunContext } from './shared/host/run-context.ts';

const context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
`;
}

async function findWorkers(root: string): Promise<Entry[]> {
  const files = (await readdir(join(root, 'shared'), { recursive: true }))
    .filter((path) => path.endsWith(WORKER_ENDING))
    .sort();
  const workers = files.map((path) => ({
    in: `shared/${path}`,
    out: `workers/${basename(path, WORKER_ENDING)}`,
  }));
  const names = new Set(workers.map((worker) => worker.out));
  if (names.size < workers.length)
    throw new Error(`several workers have the same name: ${files.join(', ')}`);
  return workers;
}

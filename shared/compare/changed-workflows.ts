import { DataError, RemoteError } from '../errors/errors.ts';
import type { ChangedEntry } from '../git/tree-files.ts';
import type { Base } from './open-base.ts';

/** The action and the workflow that are currently running. */
export interface RunningAction {
  /** Repository of the action, in the form `owner/name`. Undefined for an action in the workspace. */
  readonly repository: string | undefined;
  /** Path of the workflow that started the run. */
  readonly workflow: string | undefined;
}

/**
 * Maximum number of changed files to read. If a change has more, the remaining workflows and actions are returned
 * without being read.
 */
const MAX_READ = 100;

/**
 * Returns the paths of the workflows and actions that a change adds, removes or edits, and that run Assay before or
 * after the change. The change could remove Assay from them or modify its inputs.
 *
 * @param head Full hash of the checked-out commit.
 * @throws {DataError | RemoteError}
 */
export async function changedWorkflows(
  base: Base,
  head: string,
  running: RunningAction,
): Promise<readonly string[]> {
  const changed = await base.changes(head, isWorkflow);
  const found: string[] = [];
  for (const [index, [path, entry]] of [...changed].entries()) {
    const isNamed = path === running.workflow || index >= MAX_READ;
    if (isNamed || (await mentions(base, entry, running.repository))) found.push(path);
  }
  return found.sort();
}

function isWorkflow(path: string): boolean {
  return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /(?:^|\/)action\.ya?ml$/.test(path);
}

async function mentions(
  base: Base,
  { before, after }: ChangedEntry,
  repository: string | undefined,
): Promise<boolean> {
  if (repository === undefined || repository === '') return false;
  for (const entry of [before, after]) {
    if (entry?.kind !== 'file') continue;
    const text = await textOf(base, entry.id);
    if (text === undefined || uses(text, repository)) return true;
  }
  return false;
}

/**
 * Returns the content of a file. Returns undefined if the file cannot be read. Callers then assume that it runs Assay.
 */
async function textOf(base: Base, id: string): Promise<string | undefined> {
  try {
    return (await base.content(id)).toString('utf8');
  } catch (error) {
    if (error instanceof DataError || error instanceof RemoteError) return undefined;
    throw error;
  }
}

/**
 * Returns true if a workflow or an action uses an action from the repository. The comparison ignores letter case in
 * repository names, as GitHub does.
 */
function uses(text: string, repository: string): boolean {
  const wanted = repository.toLowerCase();
  return [...text.matchAll(/\buses["']?\s*:\s*["']?([^\s"'#,}]+)/g)].some(([, value = '']) => {
    const name = value.toLowerCase();
    return name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}@`);
  });
}

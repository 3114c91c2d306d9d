import { DataError, RemoteError } from '../errors/errors.ts';
import type { ChangedEntry } from '../git/tree-files.ts';
import type { Base } from './open-base.ts';

/** What a run knows of itself. */
export interface RunningAction {
  /** `owner/name` of the repository that the action is of; undefined for one of the workspace. */
  readonly repository: string | undefined;
  /** Path of the workflow that started the run. */
  readonly workflow: string | undefined;
}

/** Changed files that are looked into; a change of more is named without. */
const MAX_READ = 100;

/**
 * Returns the workflows and actions that a change adds, removes or alters, as far as they run the action, before or
 * after: such a change can leave it out, or give it other inputs.
 *
 * @param head Full hash of the commit that was checked out.
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

/** Undefined for what cannot be read, which may be anything. */
async function textOf(base: Base, id: string): Promise<string | undefined> {
  try {
    return (await base.content(id)).toString('utf8');
  } catch (error) {
    if (error instanceof DataError || error instanceof RemoteError) return undefined;
    throw error;
  }
}

/** GitHub takes names of repositories in any letters. */
function uses(text: string, repository: string): boolean {
  const wanted = repository.toLowerCase();
  return [...text.matchAll(/\buses["']?\s*:\s*["']?([^\s"'#,}]+)/g)].some(([, value = '']) => {
    const name = value.toLowerCase();
    return name.startsWith(`${wanted}/`) || name.startsWith(`${wanted}@`);
  });
}

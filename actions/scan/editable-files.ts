import { dirname, join } from 'node:path';
import { isOfCommit } from '../../shared/compare/committed-file.ts';
import { decidingTree } from '../../shared/compare/deciding-tree.ts';
import { UserError } from '../../shared/errors/errors.ts';
import { editedFiles } from '../../shared/fix/edit/edit-fix.ts';
import type { Texts } from '../../shared/fix/edit/edited-fix.ts';
import { readerOf } from '../../shared/flows/comparison/run-readers.ts';
import type { Host } from '../../shared/host/host.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { Fix } from '../../shared/model/fix.ts';

/**
 * Reads the files that the fixes could edit. Missing files are omitted.
 *
 * @throws {UserError} `input-invalid` for a symbolic link in place of a file.
 */
export async function readTexts(
  fixes: readonly (Fix | string)[],
  folder: string,
  guarded: readonly string[],
): Promise<Texts> {
  const named = fixes.flatMap((fix) => (typeof fix === 'string' ? [fix] : editedFiles(fix)));
  const texts = new Map<string, string>();
  for (const path of new Set(named)) {
    const text = await textOf(join(folder, path), guarded);
    if (text !== undefined) texts.set(path, text);
  }
  return texts;
}

/** Returns undefined for a missing file, and for a file that is not valid UTF-8. */
async function textOf(path: string, guarded: readonly string[]): Promise<string | undefined> {
  try {
    const bytes = await readPlainFile(path, guarded);
    const text = bytes.toString('utf8');
    return Buffer.from(text).equals(bytes) ? text : undefined;
  } catch (error) {
    if (error instanceof UserError && error.code === 'file-not-found') return undefined;
    throw error;
  }
}

/**
 * Refuses files that differ from the checked-out commit, because their content could not be restored.
 *
 * @throws {UserError} `input-invalid`
 */
export async function requireCommitted(
  paths: readonly string[],
  before: Texts,
  folder: string,
  host: Host,
): Promise<void> {
  const run = runRepository(host);
  for (const path of paths) {
    const own = Buffer.from(before.get(path) ?? '');
    const file = join(folder, path);
    const deciding = await decidingTree(dirname(file));
    const isCommitted =
      deciding?.head.commit !== undefined &&
      (await isOfCommit(file, own, (tree) => readerOf(tree, run)));
    if (isCommitted) continue;
    const message = `${path} has uncommitted changes, so Assay edited no file.`;
    throw new UserError('input-invalid', message, 'Commit the file, or set --force.');
  }
}

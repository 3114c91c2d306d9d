import { dirname, join } from 'node:path';
import { isOfCommit } from '../../compare/committed-file.ts';
import { decidingTree } from '../../compare/deciding-tree.ts';
import { UserError } from '../../errors/errors.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import { readerOf } from '../comparison/run-readers.ts';

/**
 * Rejects files that differ from the checked-out commit. Git could not restore these differences after an edit.
 *
 * @param before Contents of the files by path, relative to the folder.
 * @throws {UserError} `input-invalid`
 */
export async function requireCommitted(
  paths: readonly string[],
  before: ReadonlyMap<string, string | Buffer>,
  folder: string,
  run: RunRepository,
): Promise<void> {
  for (const path of paths) {
    const own = Buffer.from(before.get(path) ?? '');
    const file = join(folder, path);
    const deciding = await decidingTree(dirname(file));
    const isCommitted =
      deciding?.head.commit !== undefined &&
      (await isOfCommit(file, own, (tree) => readerOf(tree, run)));
    if (isCommitted) continue;
    const message = `${path} has uncommitted changes, so Assay did not edit any files.`;
    throw new UserError('input-invalid', message, 'Commit the file, or set --force.');
  }
}

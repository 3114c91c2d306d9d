import { join } from 'node:path';
import { errorCode } from '../../shared/errors/error-code.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import type { StepFolders } from '../../shared/host/step.ts';

/**
 * Reads files in a folder again, to plan fixes and to find line numbers. Omits files that are missing or cannot be
 * read. They were already reported when the packages were listed.
 *
 * @param folder Absolute path.
 * @returns The content of the files, by path.
 */
export async function readTexts(
  paths: readonly string[],
  folder: string,
  host: StepFolders,
): Promise<ReadonlyMap<string, string>> {
  const guarded = guardedFolders(host);
  const texts = paths.map(
    async (path) => [path, await textOf(join(folder, path), guarded)] as const,
  );
  const read = await Promise.all(texts);
  return new Map(read.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]])));
}

async function textOf(path: string, guarded: readonly string[]): Promise<string | undefined> {
  try {
    return (await readPlainFile(path, guarded)).toString('utf8');
  } catch (error) {
    // A lockfile can contain an impossible path. Such a path is skipped.
    const isExpected = error instanceof UserError || error instanceof DataError;
    if (isExpected || errorCode(error) !== undefined) return undefined;
    throw error;
  }
}

import { join } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import { editedFiles } from '../../shared/fix/edit/edit-fix.ts';
import type { Texts } from '../../shared/fix/edit/edited-fix.ts';
import { readPlainFile } from '../../shared/host/read-input-file.ts';
import type { Fix } from '../../shared/model/fix.ts';

/**
 * Reads the files that fixes could edit. Omits missing files.
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

/** Returns the text of a file. Returns undefined for a missing file, and for a file that is not valid UTF-8. */
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

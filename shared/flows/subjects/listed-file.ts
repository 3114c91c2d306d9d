import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { digestOfFile } from '../../attest/file-subjects.ts';
import { UserError } from '../../errors/errors.ts';
import type { Subject } from '../../model/attestation.ts';
import type { ResolvedSubject } from './resolved-subject.ts';

/**
 * Returns the subject in one line of a list. The file can be on another machine. If the folder of the list or the
 * workspace contains a file with this name, it must have the listed digest.
 *
 * @param list Path of the list. Absent for the runner's list.
 * @throws {UserError} `input-conflict` if the file has a different digest.
 */
export async function listedFile(
  { name, digest }: Subject,
  list: string | undefined,
  workspace: string,
): Promise<ResolvedSubject> {
  const folders = [...(list === undefined ? [] : [dirname(list)]), workspace];
  const mayBeAt = [...new Set(folders.map((folder) => resolve(folder, name)))];
  const found = await Promise.all(mayBeAt.map((path) => digestAt(path, digest)));
  const present = found.filter((each) => each !== undefined);
  if (present.length > 0 && !present.includes(digest)) throw changed(name, digest, present);
  return { subject: { name, digest }, mayBeAt };
}

async function digestAt(path: string, listed: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) return undefined;
  return await digestOfFile(path, listed.startsWith('sha512:') ? 'sha512' : 'sha256');
}

function changed(name: string, listed: string, [present]: readonly string[]): UserError {
  return new UserError(
    'input-conflict',
    `${name} has the digest ${present}, not the listed digest ${listed}.`,
    'Restore the file, or create the list again from the files.',
  );
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../errors/error-code.ts';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import type { StepFolders } from '../../host/step.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../model/findings-file.ts';
import { readStepFile } from '../../report/read-step-file.ts';

/** Matches the path to the findings file of a scan. On a runner, each scan has its own folder. */
const FINDINGS = /^(?:\d+-scan\/)?findings\.json$/;
const SCAN_FOLDER = /^\d+-scan$/;

/**
 * Reads the results of the scans in earlier steps in the job.
 *
 * @param findings Path to a findings file, to read only this file.
 * @throws {UserError} `input-conflict` if a scan has no findings file. Such a scan did not finish, so its image was not
 * scanned.
 */
export async function readScans(
  folders: StepFolders,
  findings?: string,
): Promise<readonly FindingsFile[]> {
  const paths = findings === undefined ? await scansIn(folders.stepsFolder) : [findings];
  return await Promise.all(paths.map((path) => readScan(path, folders)));
}

async function scansIn(stepsFolder: string): Promise<readonly string[]> {
  const entries = await readdir(stepsFolder, { recursive: true }).catch(emptyIfMissing);
  const names = entries.map((path) => path.replaceAll('\\', '/')).sort();
  const found = names.filter((path) => FINDINGS.test(path));
  const unfinished = names.find(
    (path) => SCAN_FOLDER.test(path) && !found.includes(`${path}/findings.json`),
  );
  if (unfinished !== undefined) throw notFinished();
  return found.map((path) => join(stepsFolder, path));
}

/**
 * Returns an empty list if the folder is missing. Rethrows any other error: an unreadable folder could contain the scan
 * of another image.
 */
function emptyIfMissing(error: unknown): readonly string[] {
  if (errorCode(error) === 'ENOENT') return [];
  throw error;
}

async function readScan(path: string, folders: StepFolders): Promise<FindingsFile> {
  const file = readStepFile(await readPlainFile(path, guardedFolders(folders)), path);
  if (file.kind === FINDINGS_KIND) return file;
  throw new UserError(
    'input-invalid',
    `${path} is not a findings file. Its kind is ${file.kind}.`,
    'Do not change files that earlier steps wrote.',
  );
}

function notFinished(): UserError {
  return new UserError(
    'input-conflict',
    'A scan in this job did not finish, so the scanned images are unknown.',
    'Fix the scan step, or sign in a separate job that depends on this job.',
  );
}

import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import type { GuardedFolders } from '../../files/walk-path.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import type { StepFolders } from '../../host/step.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../model/findings-file.ts';
import { DOCUMENTS_KIND } from '../../model/step-files.ts';
import { readStepFile } from '../../report/read-step-file.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, describeFormat } from '../../sbom/format.ts';

export interface EarlierScan {
  readonly findings: FindingsFile;
  /** Time when the file was written, in ISO format. */
  readonly writtenAt: string;
}

/** Matches the name of an audit's output folder. The findings in it are not about packages. */
const AUDIT_FOLDER = /^\d+-audit$/;

/**
 * Returns the paths to the findings files from the `scan` steps in the job, newest first.
 *
 * @throws {UserError} if no step wrote findings.
 */
export async function findingsOfJob(stepsFolder: string): Promise<readonly string[]> {
  const written = await stepFiles(stepsFolder, 'findings.json');
  const found = written.filter((path) => !AUDIT_FOLDER.test(basename(dirname(path))));
  if (found.length > 0) return found;
  throw new UserError(
    'input-missing',
    'No scan to attest, because no step in this job wrote findings.',
    'Set `predicate`, or run `scan` first.',
  );
}

/**
 * Reads a findings file.
 *
 * @throws {UserError} if the file at `from` is not a findings file.
 */
export async function readFindings(from: string, guarded: GuardedFolders): Promise<EarlierScan> {
  const file = readStepFile(await readPlainFile(from, guarded), from);
  if (file.kind === FINDINGS_KIND) {
    return { findings: file, writtenAt: (await stat(from)).mtime.toISOString() };
  }
  throw new UserError(
    'input-invalid',
    `${from} is not a findings file. Its kind is ${file.kind}.`,
    'Set `predicate` to the `findings.json` file that `scan` wrote.',
  );
}

/**
 * Returns the paths to the SBOMs from the `sbom` steps in the job, newest step first. The list for each step has one
 * path per platform.
 *
 * @throws {UserError} if no SBOM can be attested.
 */
export async function documentsOfJob(
  folders: StepFolders,
): Promise<readonly (readonly string[])[]> {
  const lists = await Promise.all(
    (await stepFiles(folders.stepsFolder, 'documents.json')).map((from) =>
      documentsIn(from, folders),
    ),
  );
  const found = lists.filter(({ length }) => length > 0);
  if (found.length > 0) return found;
  throw new UserError(
    'input-missing',
    'No SBOM to attest, because no step in this job wrote an SBOM in JSON.',
    'Set `predicate`, or run `sbom` first.',
  );
}

async function documentsIn(from: string, folders: StepFolders): Promise<readonly string[]> {
  const file = readStepFile(await readPlainFile(from, guardedFolders(folders)), from);
  const documents = file.kind === DOCUMENTS_KIND ? file.documents : [];
  const isWritten = (format: string) => documents.some((document) => document.format === format);
  const format = ATTESTED_FORMATS.find(isWritten);
  const written = documents.filter((document) => document.format === format);
  return written.map(({ path }) => resolve(folders.workspace, path));
}

/** SBOM formats that can be attested, best first. */
const ATTESTED_FORMATS: readonly DocumentFormat[] = DOCUMENT_FORMATS.filter(
  (format) => describeFormat(format).syntax === 'json',
);

/** Returns the files with a given name from earlier steps in the job, newest first. */
async function stepFiles(stepsFolder: string, name: string): Promise<readonly string[]> {
  const entries = await readdir(stepsFolder, { recursive: true }).catch(() => []);
  const found = entries.filter((path) => basename(path) === name).sort();
  return found.reverse().map((path) => join(stepsFolder, path));
}

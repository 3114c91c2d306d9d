import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../../errors/errors.ts';
import type { Host } from '../../host/host.ts';
import { readPlainFile } from '../../host/read-input-file.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../model/finding.ts';
import { DOCUMENTS_KIND } from '../../model/step-files.ts';
import { readStepFile } from '../../report/read-step-file.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, describeFormat } from '../../sbom/format.ts';

export interface EarlierScan {
  readonly findings: FindingsFile;
  /** ISO time at which the file was written. */
  readonly writtenAt: string;
}

/**
 * Paths of the findings that the `scan` steps of the job left, newest first.
 *
 * @throws {UserError} when there are none.
 */
export async function findingsOfJob(host: Host): Promise<readonly string[]> {
  const found = await stepFiles(host, 'findings.json');
  if (found.length > 0) return found;
  throw new UserError(
    'input-missing',
    'There is no scan to attest: no step of this job has left findings.',
    'Give `predicate`, or run `scan` before.',
  );
}

/** @throws {UserError} when there are no findings at `from`. */
export async function readFindings(from: string, host: Host): Promise<EarlierScan> {
  const file = readStepFile(await readPlainFile(from, host), from);
  if (file.kind === FINDINGS_KIND) {
    return { findings: file, writtenAt: (await stat(from)).mtime.toISOString() };
  }
  throw new UserError(
    'input-invalid',
    `${from} is not a findings file: it is of the kind ${file.kind}.`,
    'Give the `findings.json` of `scan`.',
  );
}

/**
 * Paths of the SBOMs that each `sbom` step of the job wrote, one for each platform; those of the newest step first.
 *
 * @throws {UserError} when there are none that can be attested.
 */
export async function documentsOfJob(host: Host): Promise<readonly (readonly string[])[]> {
  const lists = await Promise.all(
    (await stepFiles(host, 'documents.json')).map((from) => documentsIn(from, host)),
  );
  const found = lists.filter(({ length }) => length > 0);
  if (found.length > 0) return found;
  throw new UserError(
    'input-missing',
    'There is no SBOM to attest: no step of this job has written one in JSON.',
    'Give `predicate`, or run `sbom` before.',
  );
}

async function documentsIn(from: string, host: Host): Promise<readonly string[]> {
  const file = readStepFile(await readPlainFile(from, host), from);
  const documents = file.kind === DOCUMENTS_KIND ? file.documents : [];
  const isWritten = (format: string) => documents.some((document) => document.format === format);
  const format = ATTESTED_FORMATS.find(isWritten);
  const written = documents.filter((document) => document.format === format);
  return written.map(({ path }) => resolve(host.workspace, path));
}

/** Best first: those that verifiers read. */
const ATTESTED_FORMATS: readonly DocumentFormat[] = DOCUMENT_FORMATS.filter(
  (format) => describeFormat(format).syntax === 'json',
);

/** The files of that name which steps of this job left, newest first. */
async function stepFiles(host: Host, name: string): Promise<readonly string[]> {
  const entries = await readdir(host.stepsFolder, { recursive: true }).catch(() => []);
  const found = entries.filter((path) => basename(path) === name).sort();
  return found.reverse().map((path) => join(host.stepsFolder, path));
}

import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/finding.ts';
import { DOCUMENTS_KIND } from '../../shared/model/steps.ts';
import { readStepFile } from '../../shared/report/read-step-file.ts';
import { DOCUMENT_FORMATS, type DocumentFormat, describeFormat } from '../../shared/sbom/format.ts';
import { readInputFile } from './read-file.ts';

export interface EarlierScan {
  readonly findings: FindingsFile;
  /** ISO time at which the file was written. */
  readonly writtenAt: string;
}

/**
 * The findings at `path`, or those that the last `scan` step of the job left.
 *
 * @throws {UserError} when there are none.
 */
export async function readFindings(path: string | undefined, host: Host): Promise<EarlierScan> {
  const from = path ?? (await latestStepFile(host, 'findings.json'));
  if (from === undefined) {
    throw new UserError(
      'input-missing',
      'There is no scan to attest: no step of this job has left findings.',
      'Give `predicate`, or run `scan` before.',
    );
  }
  const file = readStepFile(await readInputFile(from), from);
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
 * The SBOMs that the last `sbom` step of the job wrote, one for each platform.
 *
 * @throws {UserError} when there are none that can be attested.
 */
export async function documentsOfJob(host: Host): Promise<readonly string[]> {
  const from = await latestStepFile(host, 'documents.json');
  const file = from === undefined ? undefined : readStepFile(await readInputFile(from), from);
  const documents = file?.kind === DOCUMENTS_KIND ? file.documents : [];
  const isWritten = (format: string) => documents.some((document) => document.format === format);
  const format = ATTESTED_FORMATS.find(isWritten);
  if (format !== undefined) {
    const written = documents.filter((document) => document.format === format);
    return written.map(({ path }) => resolve(host.workspace, path));
  }
  throw new UserError(
    'input-missing',
    'There is no SBOM to attest: no step of this job has written one in JSON.',
    'Give `predicate`, or run `sbom` before.',
  );
}

/** Best first: those that verifiers read. */
const ATTESTED_FORMATS: readonly DocumentFormat[] = DOCUMENT_FORMATS.filter(
  (format) => describeFormat(format).syntax === 'json',
);

/** The newest file of that name which a step of this job left; undefined when there is none. */
async function latestStepFile(host: Host, name: string): Promise<string | undefined> {
  const entries = await readdir(host.stepsFolder, { recursive: true }).catch(() => []);
  const found = entries.filter((path) => basename(path) === name).sort();
  const newest = found.at(-1);
  return newest === undefined ? undefined : join(host.stepsFolder, newest);
}

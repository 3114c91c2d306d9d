import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../shared/errors/errors.ts';
import type { Host } from '../../shared/host/host.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../shared/model/finding.ts';
import { readStepFile } from '../../shared/report/read-step-file.ts';
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

/** The newest file of that name which a step of this job left; undefined when there is none. */
export async function latestStepFile(host: Host, name: string): Promise<string | undefined> {
  const entries = await readdir(host.stepsFolder, { recursive: true }).catch(() => []);
  const found = entries.filter((path) => path === name || path.endsWith(`/${name}`)).sort();
  const newest = found.at(-1);
  return newest === undefined ? undefined : join(host.stepsFolder, newest);
}

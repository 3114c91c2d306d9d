import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../errors/error-code.ts';
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import { readStepFile } from '../../report/read-step-file.ts';
import type { StepFile } from '../../report/report-data.ts';

/** The files that steps leave for `report`; others are for people. */
const NAMES = new Set([
  'findings.json',
  'decision.json',
  'documents.json',
  'evidence.json',
  'verification.json',
]);

/** Where a step ran that decides: it claims a decision first of all. */
const DECIDING_FOLDER = /^\d{3,}-(?:scan|verify)$/;

/** Bytes of one file: 100,000 findings. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Files read: 1,000 steps of a job leave no more. */
const MAX_FILES = 5_000;

export interface ReadStepFiles {
  /** In the order in which the steps ran. */
  readonly files: readonly StepFile[];
  readonly unreadable: readonly Problem[];
}

/** What the steps left in a folder, at any depth. What cannot be read is named, never left out. */
export async function readStepFiles(folder: string): Promise<ReadStepFiles> {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) return { files: [], unreadable: [noFolder(folder, entries)] };
  const files: StepFile[] = [];
  const unreadable = undecidedFolders(entries);
  const paths = entries.filter((path) => NAMES.has(basename(path))).sort();
  for (const path of paths.slice(0, MAX_FILES)) {
    try {
      files.push(readStepFile(await boundedFile(join(folder, path), path), path));
    } catch (error) {
      unreadable.push(problemOf(error, path));
    }
  }
  if (paths.length > MAX_FILES) unreadable.push(tooMany(folder, paths.length - MAX_FILES));
  return { files, unreadable };
}

/** A step whose folder has no decision failed before it could say so. */
function undecidedFolders(entries: readonly string[]): Problem[] {
  const decided = new Set(
    entries.filter((path) => basename(path) === 'decision.json').map((path) => dirname(path)),
  );
  return entries
    .filter((path) => DECIDING_FOLDER.test(basename(path)) && !decided.has(path))
    .sort()
    .map((path) => ({ code: 'unreadable', message: 'this step left no decision', path }));
}

function tooMany(folder: string, left: number): Problem {
  const message = `it has ${left} more results than the ${MAX_FILES} that are read`;
  return { code: 'limit-exceeded', message, path: folder };
}

async function boundedFile(path: string, shown: string): Promise<Buffer> {
  const found = await lstat(path);
  // A link would have a file of this machine read, and a pipe would be read for ever.
  if (!found.isFile()) throw new DataError('unreadable', 'it is no plain file', { path: shown });
  if (found.size <= MAX_BYTES) return await readFile(path);
  throw new DataError('limit-exceeded', `it has more than ${MAX_BYTES} bytes`, { path: shown });
}

function noFolder(folder: string, error: unknown): Problem {
  const message = `it is no folder that can be read (${errorCode(error) ?? String(error)})`;
  return { code: 'unreadable', message, path: folder };
}

function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof DataError ? error.code : 'unreadable';
  return { code, message: error instanceof Error ? error.message : String(error), path };
}

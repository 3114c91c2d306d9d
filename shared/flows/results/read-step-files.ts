import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../errors/error-code.ts';
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import { readStepFile } from '../../report/read-step-file.ts';
import type { StepFile } from '../../report/report-data.ts';
import { boundedFile } from './bounded-file.ts';

/** Files that steps write for `report`. All other files are ignored. */
const NAMES = new Set([
  'findings.json',
  'decision.json',
  'documents.json',
  'evidence.json',
  'verification.json',
]);

/** Matches the folder of an action that makes a decision. Such an action first writes a placeholder decision. */
const DECIDING_FOLDER = /^\d{3,}-(?:scan|verify)$/;

/** Maximum size of a file, in bytes. This is enough for 100,000 findings. */
const MAX_BYTES = 128 * 1024 * 1024;

/** Maximum number of files. A job with 1,000 steps does not write more. */
const MAX_FILES = 5_000;

export interface ReadStepFiles {
  /** Files, in the order of the steps. */
  readonly files: readonly StepFile[];
  readonly unreadable: readonly Problem[];
}

/** Reads the files that steps wrote to a folder, at any depth. Unreadable files are listed and never dropped. */
export async function readStepFiles(folder: string): Promise<ReadStepFiles> {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) return { files: [], unreadable: [noFolder(folder, entries)] };
  const files: StepFile[] = [];
  const unreadable = undecidedFolders(entries);
  const paths = entries.filter((path) => NAMES.has(basename(path))).sort();
  for (const path of paths.slice(0, MAX_FILES)) {
    try {
      files.push(readStepFile(await boundedFile(join(folder, path), path, MAX_BYTES), path));
    } catch (error) {
      unreadable.push(problemOf(error, path));
    }
  }
  if (paths.length > MAX_FILES) unreadable.push(tooMany(folder, paths.length - MAX_FILES));
  return { files, unreadable };
}

/** Returns a problem for each step that failed before it could write a decision. */
function undecidedFolders(entries: readonly string[]): Problem[] {
  const decided = new Set(
    entries.filter((path) => basename(path) === 'decision.json').map((path) => dirname(path)),
  );
  return entries
    .filter((path) => DECIDING_FOLDER.test(basename(path)) && !decided.has(path))
    .sort()
    .map((path) => ({ code: 'unreadable', message: 'this step wrote no decision', path }));
}

function tooMany(folder: string, left: number): Problem {
  const message = `${left} results were not read, because at most ${MAX_FILES} are supported`;
  return { code: 'limit-exceeded', message, path: folder };
}

function noFolder(folder: string, error: unknown): Problem {
  const message = `not a readable folder (${errorCode(error) ?? String(error)})`;
  return { code: 'unreadable', message, path: folder };
}

function problemOf(error: unknown, path: string): Problem {
  const code = error instanceof DataError ? error.code : 'unreadable';
  return { code, message: error instanceof Error ? error.message : String(error), path };
}

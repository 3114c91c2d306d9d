import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../../errors/error-code.ts';
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import { publishedFile } from '../../report/published-file.ts';
import { readStepFile } from '../../report/read-step-file.ts';
import type { StepFile } from '../../report/report-data.ts';
import { boundedFile } from './bounded-file.ts';

/** Names of the files that steps write for `report`. Other files are ignored. */
const NAMES = new Set([
  'findings.json',
  'coverage.json',
  'decision.json',
  'documents.json',
  'evidence.json',
  'verification.json',
]);

/** Matches the output folder of an action that makes a decision. Such an action starts with a placeholder decision. */
const DECIDING_FOLDER = /^\d{3,}-(?:audit|scan|verify)$/;

interface ReadLimits {
  /** Maximum size of a file, in bytes. */
  readonly fileBytes: number;
  /** Maximum total size of all files, in bytes. */
  readonly totalBytes: number;
  readonly files: number;
}

/**
 * Limits for files from the same run. A file of 128 MiB can contain 100,000 findings. A job with 1,000 steps writes at
 * most 5,000 files.
 */
const OWN_LIMITS: ReadLimits = {
  fileBytes: 128 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  files: 5_000,
};

/**
 * Limits for files from another run. They are lower, because these files are used only for a comment, which shows few
 * findings.
 */
const PUBLISHED_LIMITS: ReadLimits = {
  fileBytes: 32 * 1024 * 1024,
  totalBytes: 64 * 1024 * 1024,
  files: 500,
};

export interface ReadOptions {
  /** True if the files are from another run. The author of a pull request could have forged them. */
  readonly isPublished: boolean;
}

export interface ReadStepFiles {
  /** Result files, in the order of the steps. */
  readonly files: readonly StepFile[];
  readonly unreadable: readonly Problem[];
}

/**
 * Reads the result files that steps wrote to a folder, at any depth. Files that cannot be read are returned as
 * problems.
 */
export async function readStepFiles(
  folder: string,
  { isPublished }: ReadOptions = { isPublished: false },
): Promise<ReadStepFiles> {
  const entries = await readdir(folder, { recursive: true }).catch((error: unknown) => error);
  if (!Array.isArray(entries)) return { files: [], unreadable: [noFolder(folder, entries)] };
  const limits = isPublished ? PUBLISHED_LIMITS : OWN_LIMITS;
  const files: StepFile[] = [];
  const unreadable = undecidedFolders(entries);
  const paths = entries.filter((path) => NAMES.has(basename(path))).sort();
  let leftBytes = limits.totalBytes;
  for (const path of paths.slice(0, limits.files)) {
    try {
      const maxBytes = Math.min(leftBytes, limits.fileBytes);
      const bytes = await boundedFile(join(folder, path), path, maxBytes);
      leftBytes -= bytes.length;
      const file = readStepFile(bytes, path, isPublished);
      files.push(isPublished ? publishedFile(file) : file);
    } catch (error) {
      unreadable.push(problemOf(error, path));
    }
  }
  const left = paths.length - limits.files;
  if (left > 0) unreadable.push(tooMany(folder, left, limits.files));
  return { files, unreadable };
}

/** Returns a problem for each step that failed before it wrote its placeholder decision. */
function undecidedFolders(entries: readonly string[]): Problem[] {
  const decided = new Set(
    entries.filter((path) => basename(path) === 'decision.json').map((path) => dirname(path)),
  );
  return entries
    .filter((path) => DECIDING_FOLDER.test(basename(path)) && !decided.has(path))
    .sort()
    .map((path) => ({ code: 'unreadable', message: 'this step wrote no decision', path }));
}

function tooMany(folder: string, left: number, most: number): Problem {
  const message = `${left} results were not read, because the limit is ${most}`;
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

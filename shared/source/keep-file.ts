import { readFileSync, readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExtractOptions } from '../binary/extractor.ts';
import { DataError } from '../errors/errors.ts';
import { openFile, withRegularFile } from '../files/open-file.ts';
import type { Problem } from '../model/inventory.ts';
import type { ExtractKind } from '../model/wanted-files.ts';
import { PROBED_BYTES, readText } from '../text/read-text.ts';
import { extractFile, isTooLargeToExtract } from './extract-file.ts';
import type { DirectoryLimits } from './limits.ts';
import type { SourceFile } from './source.ts';

/** The content that has been collected from a folder so far, and the settings for collecting it. */
export interface Kept {
  readonly root: string;
  readonly extracting: ExtractOptions;
  readonly limits: DirectoryLimits;
  readonly files: SourceFile[];
  readonly problems: Problem[];
  keptBytes: number;
}

/**
 * Keeps the whole content of the file at `target` under the name `path`. Reads synchronously, because a small file is
 * read faster than another thread answers.
 */
export function keepFile(path: string, target: string, kept: Kept): void {
  keepIf(() => true, path, target, kept);
}

/** Keeps the whole content of a file if it is text. The file has the extension of a binary file. */
export function keepText(path: string, kept: Kept): void {
  keepIf(startsWithText, path, path, kept);
}

function startsWithText(file: number): boolean {
  const start = Buffer.alloc(PROBED_BYTES);
  return readText(start.subarray(0, readSync(file, start, 0, PROBED_BYTES, 0))) !== undefined;
}

function keepIf(
  isNeeded: (file: number) => boolean,
  path: string,
  target: string,
  kept: Kept,
): void {
  try {
    withRegularFile(join(kept.root, target), (file, size) => {
      if (!isNeeded(file)) return;
      const { maxFileBytes } = kept.limits;
      if (size > maxFileBytes) {
        const message = `the file is ${size} bytes; the limit is ${maxFileBytes}`;
        kept.problems.push(problem('limit-exceeded', path, message));
        return;
      }
      countKept(path, size, kept);
      kept.files.push({ path, bytes: readFileSync(file) });
    });
  } catch (error) {
    noteUnread(path, error, kept);
  }
}

/** Keeps only the extract of a file: the data about the packages in it. */
export async function scanFile(path: string, kind: ExtractKind, kept: Kept): Promise<void> {
  await withFile(path, kept, async (handle, size) => {
    const found = isTooLargeToExtract(kind, size)
      ? 'too-large'
      : await extractFile({ handle, path, size }, kind, kept.extracting);
    if (found === undefined) return;
    if (found === 'too-large') {
      const message = `the file is too large to scan (${size} bytes)`;
      kept.problems.push(problem('limit-exceeded', path, message));
      return;
    }
    countKept(path, found.bytes.length, kept);
    kept.files.push({ path, bytes: found.bytes, extract: found.kind });
  });
}

function countKept(path: string, bytes: number, kept: Kept): void {
  kept.keptBytes += bytes;
  const { maxKeptBytes } = kept.limits;
  if (kept.keptBytes > maxKeptBytes) {
    throw exceeded(path, `more than ${maxKeptBytes} bytes of files to read`);
  }
}

async function withFile(
  path: string,
  kept: Kept,
  use: (handle: FileHandle, size: number) => Promise<void>,
): Promise<void> {
  try {
    // A link may have replaced the file since the folder was listed. Such a link is not followed.
    const handle = await openFile(join(kept.root, path), { refusesLink: true });
    try {
      const found = await handle.stat();
      if (found.isFile()) await use(handle, found.size);
    } finally {
      await handle.close();
    }
  } catch (error) {
    noteUnread(path, error, kept);
  }
}

function noteUnread(path: string, error: unknown, kept: Kept): void {
  if (error instanceof DataError) throw error;
  kept.problems.push(problem('unreadable', path, 'this file cannot be read'));
}

export function problem(code: string, path: string, message: string): Problem {
  return { code, message, path };
}

export function exceeded(path: string, what: string): DataError {
  return new DataError('limit-exceeded', `the folder contains ${what}`, { path });
}

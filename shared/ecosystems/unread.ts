/** What a reader says of what it does not know: nothing in a file is passed over in silence. */
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { problemOf } from './package-of.ts';
import { baseName } from './paths.ts';

/** A line that a reader looked at. */
export interface Row {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Lines named one by one; a file with more is not what its name says, and the number of the rest is enough. */
const MAX_NAMED = 10;

/** Characters of a line that are shown. */
const MAX_SHOWN = 60;

/**
 * The error for a file that lacks what makes it a file of its format, such as `PODS section`.
 *
 * @param fix A command or another thing to do, without the full stop.
 */
export function notALockfile(file: EcosystemFile, missing: string, fix: string): DataError {
  const message = `${baseName(file.path)} has no ${missing}. Fix: ${fix}`;
  return new DataError('not-a-lockfile', message, { path: file.path });
}

/** The error for a line or an entry that no reader of the format knows. */
export function unread(
  file: EcosystemFile,
  { text, line }: { readonly text: string; readonly line?: number | undefined },
  fix: string,
): DataError {
  const stated = text.trimStart();
  const shown = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
  const message = `${JSON.stringify(shown)} is not understood. Fix: ${fix}`;
  return new DataError('unread-line', message, { path: file.path, line });
}

/** Problems for the lines that no reader of the format knows; the first are named, the rest are counted. */
export function unreadRows(
  file: EcosystemFile,
  rows: readonly Row[],
  fix: string,
): readonly Problem[] {
  const named = rows.slice(0, MAX_NAMED).map((row) => problemOf(unread(file, row, fix)));
  const next = rows[MAX_NAMED];
  if (next === undefined) return named;
  const count = rows.length - MAX_NAMED;
  const lines = count === 1 ? '1 more line is' : `${count} more lines are`;
  const message = `${lines} not understood. Fix: ${fix}`;
  return [...named, { code: 'unread-line', message, path: file.path, line: next.line }];
}

/**
 * An entry of a list or table as an object.
 *
 * @throws {DataError} `unread-line` when it is something else, which tools refuse or pass over.
 */
export function objectEntry(
  file: EcosystemFile,
  value: unknown,
  { text, line }: { readonly text: string; readonly line?: number | undefined },
): JsonObject {
  if (isObject(value)) return value;
  const message = `${text} is not an object. Fix: let the tool write the file again`;
  throw new DataError('unread-line', message, { path: file.path, line });
}

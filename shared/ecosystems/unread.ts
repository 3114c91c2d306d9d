/**
 * Creates problems for content that a parser does not understand. Without them, parts of a file would be skipped
 * silently.
 */
import { DataError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import type { EcosystemFile } from './ecosystem.ts';
import { problemOf } from './package-of.ts';
import { baseName } from './paths.ts';

/** A line that a parser did not understand. */
export interface Row {
  readonly text: string;
  /** Line number, starting at 1. */
  readonly line: number;
}

/**
 * Maximum number of lines that get a problem of their own. If there are more, the file probably has a different format,
 * and the other lines are only counted.
 */
const MAX_NAMED = 10;

/** Maximum length, in characters, of a line that a message quotes. */
const MAX_SHOWN = 60;

/**
 * Returns the error for a file that lacks a required part of its format, such as `PODS section`.
 *
 * @param fix A command or another action, without a period.
 */
export function notALockfile(file: EcosystemFile, missing: string, fix: string): DataError {
  const message = `${baseName(file.path)} has no ${missing}. Fix: ${fix}`;
  return new DataError('not-a-lockfile', message, { path: file.path });
}

/** Returns the error for a line or an entry that the format's parser does not understand. */
export function unread(
  file: EcosystemFile,
  { text, line }: { readonly text: string; readonly line?: number | undefined },
  fix: string,
): DataError {
  const stated = text.trimStart();
  const shown = stated.length > MAX_SHOWN ? `${stated.slice(0, MAX_SHOWN)}…` : stated;
  const message = `${JSON.stringify(shown)} is not recognized. Fix: ${fix}`;
  return new DataError('unread-line', message, { path: file.path, line });
}

/**
 * Returns the problems for lines that the parser of the format does not understand. Quotes the first lines and counts
 * the others.
 */
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
  const message = `${lines} not recognized. Fix: ${fix}`;
  return [...named, { code: 'unread-line', message, path: file.path, line: next.line }];
}

/** A package that an entry needs, but for which the lockfile has no entry. */
export interface Missing {
  /** Name of the package, with the version or range if the file contains one. */
  readonly needed: string;
  /** Line of the entry that needs the package. */
  readonly line?: number | undefined;
}

/**
 * Returns a problem for each dependency without an entry. A lockfile with such a dependency was truncated or edited by
 * hand. A tool that resolves the dependency again can install packages that are not in the lockfile.
 */
export function withoutEntries(
  { path }: EcosystemFile,
  missing: Iterable<Missing>,
  fix: string,
): readonly Problem[] {
  return [...missing].slice(0, MAX_NAMED).map(({ needed, line }) => {
    const message = `A package needs ${needed.slice(0, 120)}, but the lockfile has no entry for it. Fix: ${fix}`;
    return { code: 'malformed', message, path, line };
  });
}

/** Returns the problem for a lockfile that a package manager ignores because of a setting. */
export function unusedLockfile(
  { path }: EcosystemFile,
  lockfile: string,
  setting: string,
): Problem {
  const message = `The \`${setting}\` setting turns off ${lockfile}. Fix: remove the setting`;
  return { code: 'contradiction', message, path };
}

/** The dependencies of a lockfile entry: names or keys of the entries that it needs. */
export interface Needing {
  readonly needs: readonly string[];
  readonly line?: number | undefined;
}

/** Returns one problem for each distinct name or key in `needs` that is not in `listed`. */
export function unlistedNeeds(
  file: EcosystemFile,
  entries: Iterable<Needing>,
  listed: { has(need: string): boolean },
  fix: string,
): readonly Problem[] {
  const missing = new Map<string, Missing>();
  for (const { needs, line } of entries) {
    for (const needed of needs) {
      if (!listed.has(needed) && !missing.has(needed)) missing.set(needed, { needed, line });
    }
  }
  return withoutEntries(file, missing.values(), fix);
}

/**
 * Returns an entry of a list or a table as an object.
 *
 * @throws {DataError} `unread-line` for any other value, because tools reject or ignore it.
 */
export function objectEntry(
  file: EcosystemFile,
  value: unknown,
  { text, line }: { readonly text: string; readonly line?: number | undefined },
): JsonObject {
  if (isObject(value)) return value;
  const message = `${text} is not an object. Fix: regenerate the file with the tool that wrote it`;
  throw new DataError('unread-line', message, { path: file.path, line });
}

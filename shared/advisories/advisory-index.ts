import { DataError } from '../errors/errors.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';

/** Records that name a package in any release, and the unreadable ones. */
export interface IndexAnswer {
  readonly advisories: readonly Advisory[];
  readonly problems: readonly Problem[];
}

/** The records of one ecosystem, without withdrawn ones. */
export interface AdvisoryIndex {
  /** Looks up a package by its normalized name. */
  find(name: string): Promise<IndexAnswer>;
  /** ISO time of the newest record; empty if there is no record. */
  readonly newest: string;
  /** Number of records, without unreadable ones. */
  readonly records: number;
  readonly problems: readonly Problem[];
  /** The ecosystem, with each release that the records cover: `Debian:12`. */
  readonly releases: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Maximum number of unreadable records listed one by one; the first few are enough to start. */
const MAX_LISTED_PROBLEMS = 20;

/** Returns a problem for each unreadable record up to a limit, and one with the number of the rest. */
export function brokenRecords(names: readonly string[], path: string): readonly Problem[] {
  const listed = names.slice(0, MAX_LISTED_PROBLEMS).map((name) => ({
    code: 'malformed',
    message: `${name} is not an OSV record and was ignored`,
    path,
  }));
  const more = names.length - listed.length;
  if (more <= 0) return listed;
  const message = `${more} more records are not OSV records`;
  return [...listed, { code: 'malformed', message, path }];
}

/** Returns the later of two ISO times; empty is earliest. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Reads the records one after another. An unreadable one becomes a problem, and the rest are still read. */
export async function readAll<T>(
  items: readonly T[],
  read: (item: T) => Promise<Advisory>,
): Promise<IndexAnswer> {
  const advisories: Advisory[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      advisories.push(await read(item));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push({ code: error.code, message: error.message, path: error.place.path });
    }
  }
  return { advisories, problems };
}

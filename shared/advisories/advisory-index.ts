import { DataError } from '../errors/errors.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';

/** Records that name a package in any release, and those that could not be read. */
export interface IndexAnswer {
  readonly advisories: readonly Advisory[];
  readonly problems: readonly Problem[];
}

/** The records of one ecosystem; withdrawn ones are left out. */
export interface AdvisoryIndex {
  /** Looks up a package by its normalized name. */
  find(name: string): Promise<IndexAnswer>;
  /** ISO time of the newest record; empty when there is none. */
  readonly newest: string;
  /** How many records there are, those left out that could not be read. */
  readonly records: number;
  readonly problems: readonly Problem[];
  /** The ecosystem with each release that a record speaks of: `Debian:12`. */
  readonly releases: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Most unreadable records that are listed one by one: the first few say what is wrong. */
const MAX_LISTED_PROBLEMS = 20;

/** Problems for records that could not be read, the rest of them as a number. */
export function brokenRecords(names: readonly string[], path: string): readonly Problem[] {
  const listed = names.slice(0, MAX_LISTED_PROBLEMS).map((name) => ({
    code: 'malformed',
    message: `${name} is not an OSV record: what it says was not looked at`,
    path,
  }));
  const more = names.length - listed.length;
  if (more <= 0) return listed;
  const message = `${more} more records are not OSV records`;
  return [...listed, { code: 'malformed', message, path }];
}

/** The later of two ISO times; empty is earliest. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Reads one after another; one that cannot be read is a problem, and the others are read all the same. */
export async function readAll<T>(
  places: readonly T[],
  read: (place: T) => Promise<Advisory>,
): Promise<IndexAnswer> {
  const advisories: Advisory[] = [];
  const problems: Problem[] = [];
  for (const place of places) {
    try {
      advisories.push(await read(place));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push({ code: error.code, message: error.message, path: error.place.path });
    }
  }
  return { advisories, problems };
}

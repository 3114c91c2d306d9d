import { DataError } from '../errors/errors.ts';
import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';

/** The advisory records that were found, and a problem for each record that cannot be read. */
export interface IndexAnswer {
  readonly advisories: readonly Advisory[];
  readonly problems: readonly Problem[];
}

/** An index of the records for one ecosystem. It omits withdrawn records. */
export interface AdvisoryIndex {
  /**
   * Looks up a package by its normalized name.
   *
   * @param ecosystem The package's ecosystem and release, such as `Debian:12`. Records that do not cover it can be
   * omitted.
   */
  find(name: string, ecosystem?: string): IndexAnswer;
  /**
   * Returns false only if no record for the package affects this version. If it returns true, the records must be read
   * to know whether the version is affected.
   *
   * @param name The normalized name.
   * @param version Empty if the version is unknown.
   */
  couldAffect(name: string, version: string, ecosystem: string): boolean;
  /** Looks up a record by its ID. Only records with a CVE or GHSA ID can be found. */
  lookUp(id: string): IndexAnswer;
  /** ISO time of the newest record. Empty if there are no records. */
  readonly newest: string;
  /** Number of readable records. */
  readonly records: number;
  readonly problems: readonly Problem[];
  /** The ecosystem itself and all its releases that have records, such as `Debian:12`. */
  readonly releases: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Maximum number of problems that are reported for single unreadable records. A few are enough to find the cause. */
const MAX_LISTED_PROBLEMS = 20;

/**
 * Returns a problem for each unreadable record. If there are too many, the last problem states the number of the
 * others.
 */
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

const TIME = /^\d{4}-\d{2}-\d{2}T[\d:.]{8,30}Z$/;

/** Matches IDs from databases that assign a score to each vulnerability. Other records list these IDs as aliases. */
const SCORED_ID = /^(?:CVE|GHSA)-[A-Za-z0-9-]{1,30}$/;

/**
 * Returns true for IDs that `lookUp` can find. Other IDs are never looked up, so they would only make the index larger.
 */
export function isScoredId(id: string): boolean {
  return SCORED_ID.test(id);
}

/** Returns the later of two ISO times. Any other string counts as the earliest time. */
export function later(a: string, b: string): string {
  const isLater = TIME.test(b) && (b > a || !TIME.test(a));
  if (isLater) return b;
  return TIME.test(a) ? a : '';
}

/** Reads all records. For an unreadable record, adds a problem and continues with the next record. */
export function readAll<T>(items: readonly T[], read: (item: T) => Advisory): IndexAnswer {
  const advisories: Advisory[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    try {
      advisories.push(read(item));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push({ code: error.code, message: error.message, path: error.place.path });
    }
  }
  return { advisories, problems };
}

import { DataError } from '../errors/errors.ts';
import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Problem } from '../model/inventory.ts';
import { dayText } from '../text/day.ts';
import { later } from './advisory-index.ts';

/** The content of `modified_id.csv`: the IDs of the records in an archive, and when they changed. */
export interface ModifiedIds {
  readonly count: number;
  /** ISO time of the newest record. */
  readonly newest: string;
}

/** Reads rows from bytes that arrive in chunks. */
export interface ModifiedIdRows {
  push(chunk: Uint8Array): void;
  /**
   * Returns the content after all bytes have been read.
   *
   * @throws {DataError} if a row is malformed, or if there are no rows.
   */
  end(): ModifiedIds;
}

/** Maximum length of a row, in characters. */
const MAX_ROW = 300;

/**
 * Matches a row with a time and an ID: `2026-08-27T12:00:00.123Z,GHSA-35jh-r3h4-6jhm`. The times have different
 * precisions.
 */
const ROW = /^(\d{4}-\d{2}-\d{2}T[\d:]{8})(?:\.\d{1,9})?Z,[^,\s]{1,200}$/;

const DAY_MS = 86_400_000;

/**
 * Minimum share of the listed records that an archive must contain. The share is below 1, because the archive and the
 * list are created at different times of the day.
 */
const LEAST_SHARE = 0.95;

export function modifiedIdRows(path: string): ModifiedIdRows {
  const decoder = new TextDecoder('latin1');
  let rest = '';
  let count = 0;
  let newest = '';
  let malformed: number | undefined;
  const take = (text: string) => {
    count += 1;
    const [, time] = ROW.exec(text) ?? [];
    if (time === undefined) malformed ??= count;
    else newest = later(newest, `${time}Z`);
  };
  return {
    push: (chunk) => {
      if (malformed !== undefined) return;
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line.replace(/\r$/, ''));
      if (rest.length > MAX_ROW) malformed ??= count + 1;
    },
    end: () => {
      if (rest !== '') take(rest);
      if (malformed !== undefined) {
        const place = { path, line: malformed };
        throw new DataError('malformed', 'the row must contain a time and an ID', place);
      }
      if (count === 0) throw new DataError('malformed', 'modified_id.csv has no rows', { path });
      return { count, newest };
    },
  };
}

/** Returns a problem for each contradiction between an archive and its list of records. */
export function contradictions(
  { ecosystem, records, newest = '' }: NonNullable<AdvisoryData['records']>[number],
  stated: ModifiedIds,
  path: string,
): readonly Problem[] {
  const problem = (message: string) => ({
    code: 'contradiction',
    message: `${message}. Fix: use a complete, current copy of the bucket.`,
    path: `${path}/${ecosystem}`,
  });
  const ahead = Date.parse(stated.newest) - Date.parse(newest);
  const [own, listed] = [newest, stated.newest].map((time) => dayText(time) ?? 'no date');
  const archive = `all.zip has records up to ${own}`;
  const list = `modified_id.csv lists records up to ${listed}`;
  if (!(Math.abs(ahead) <= DAY_MS)) return [problem(`${archive}, but ${list}`)];
  if (records >= stated.count * LEAST_SHARE) return [];
  return [problem(`all.zip has ${records} records, but modified_id.csv lists ${stated.count}`)];
}

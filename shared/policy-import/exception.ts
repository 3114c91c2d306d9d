import { dayBefore, isDate } from '../model/date.ts';
import { type IgnoreRule, REASON } from '../model/policy.ts';
import { type ImportedRules, refusing } from './imported-rules.ts';

/** An exception from another tool's file. It applies to each combination of a purl and a path. */
export interface ForeignException {
  readonly entry: string;
  readonly id: string;
  readonly purls?: readonly string[];
  readonly paths?: readonly string[];
  readonly reason: string;
  /** Text of the date or time when the exception expires, if the file specifies one. */
  readonly expires?: string | undefined;
}

/** Maximum number of exceptions that are created from one entry. */
const MAX_COMBINED = 500;

/** Matches a date, alone or at the start of a date with a time. */
const DATE = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/;

/** Matches a path that the policy can contain. */
const PATH = /^[^!#\s\0][^\r\n\0]{0,1000}$/;

/** Returns the exceptions for one entry in the file, or the reason why the policy cannot express the entry. */
export function importedException(given: ForeignException): Partial<ImportedRules> {
  const { entry, id, purls = [], paths = [], reason } = given;
  const expires = given.expires === undefined ? undefined : lastDay(given.expires);
  if (given.expires !== undefined && expires === undefined) {
    return refusing(entry, `the date ${given.expires.slice(0, 50)} does not exist`);
  }
  const bad = paths.find((path) => !isPath(path));
  if (bad !== undefined) return refusing(entry, `the path ${bad.slice(0, 100)} is not supported`);
  if (Math.max(purls.length, 1) * Math.max(paths.length, 1) > MAX_COMBINED) {
    return refusing(entry, 'the entry combines too many packages and paths');
  }
  const ignore = orNone(purls).flatMap((purl) =>
    orNone(paths).map(
      (path): IgnoreRule => ({
        id,
        ...(purl !== undefined && { purl }),
        ...(path !== undefined && { path }),
        reason: plainReason(reason),
        ...(expires !== undefined && { expires }),
      }),
    ),
  );
  return { ignore };
}

function orNone(items: readonly string[]): readonly (string | undefined)[] {
  return items.length === 0 ? [undefined] : items;
}

function isPath(path: string): boolean {
  const parts = path.split('/');
  return PATH.test(path) && !parts.some((part) => part === '.' || part === '..');
}

/** Returns the date at the start of a string. Returns undefined if the calendar does not have this date. */
export function dateIn(text: string): string | undefined {
  const date = DATE.exec(text.trim())?.[1];
  return date !== undefined && isDate(date) ? date : undefined;
}

/**
 * Returns the last full day that the exception applies: the day before the given date. In other tools, an exception
 * expires at the start of this date.
 */
function lastDay(text: string): string | undefined {
  const date = dateIn(text);
  if (date === undefined) return undefined;
  const endMs = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : date);
  return Number.isNaN(endMs) ? undefined : dayBefore(endMs);
}

/** Maximum length of a reason, in characters. */
const MAX_REASON = 1_000;

/** Returns a reason as a single line of limited length. */
function plainReason(reason: string): string {
  const text = reason.replaceAll(/\s+/g, ' ').trim().slice(0, MAX_REASON);
  return REASON.test(text) ? text : 'Imported without a reason';
}

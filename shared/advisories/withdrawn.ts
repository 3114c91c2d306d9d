/** Matches an RFC 3339 time in UTC, which the OSV schema requires. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** Maximum difference between this clock and the clock of a service, in milliseconds. */
const MAX_AHEAD_MS = 86_400_000;

/**
 * Returns true if a record was withdrawn. Only a time in the past withdraws a record. Otherwise, an empty string, `no`
 * or a date in 2099 would hide the record.
 *
 * @param now Milliseconds since the epoch. If omitted, any time is accepted, because the user chose the folder.
 * @returns False if the record does not state a time. Undefined if the value is not a time in the past.
 */
export function wasWithdrawn(
  withdrawn: string | undefined,
  now: number = Number.POSITIVE_INFINITY,
): boolean | undefined {
  if (withdrawn === undefined) return false;
  const time = TIMESTAMP.test(withdrawn) ? Date.parse(withdrawn) : Number.NaN;
  return time <= now + MAX_AHEAD_MS ? true : undefined;
}

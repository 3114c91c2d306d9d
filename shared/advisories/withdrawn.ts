/** RFC 3339 in UTC, as the OSV schema requires. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** Tolerance for the clocks of services, in milliseconds. */
const MAX_AHEAD_MS = 86_400_000;

/**
 * Reads the time at which a record was withdrawn. Only a time in the past withdraws a record: otherwise an empty
 * string, `no` or a date in 2099 would hide it.
 *
 * @param now Milliseconds since the epoch. Without it any time counts, as in a folder that the user chose.
 * @returns True if it was withdrawn, false if not; undefined if the text is not a time in the past.
 */
export function wasWithdrawn(
  withdrawn: string | undefined,
  now: number = Number.POSITIVE_INFINITY,
): boolean | undefined {
  if (withdrawn === undefined) return false;
  const time = TIMESTAMP.test(withdrawn) ? Date.parse(withdrawn) : Number.NaN;
  return time <= now + MAX_AHEAD_MS ? true : undefined;
}

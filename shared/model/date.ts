const DAY_MS = 86_400_000;

/** Returns true for a valid calendar date such as `2027-01-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Returns the date of the day before `time`, in UTC.
 *
 * @param time Milliseconds since 1970.
 */
export function dayBefore(time: number): string {
  return new Date(time - DAY_MS).toISOString().slice(0, 10);
}

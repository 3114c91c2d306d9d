import { countNoun } from './count.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Returns the day of an ISO time, such as `27 Nov 2026`. Returns undefined for any other text. */
export function dayText(time: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(time) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? undefined : `${Number(day)} ${name} ${year}`;
}

/** Number of days in an average month. `YEAR` is the number for a year. */
const MONTH = 30.44;
const YEAR = 365.25;

/** Returns an age in full days, months or years: `9 days`, `20 months` or `4 years`. */
export function ageText(days: number): string {
  if (days >= 2 * YEAR) return countNoun(Math.floor(days / YEAR), 'year');
  if (days >= 2 * MONTH) return countNoun(Math.floor(days / MONTH), 'month');
  return countNoun(days, 'day');
}

/**
 * Returns an ISO time in UTC to the minute, such as `10:15 UTC on 27 Nov 2026`. Returns undefined for any other text.
 */
export function minuteText(time: string): string | undefined {
  const clock = /^[\d-]{10}T(\d{2}:\d{2})/.exec(time)?.[1];
  const day = dayText(time);
  return clock === undefined || day === undefined ? undefined : `${clock} UTC on ${day}`;
}

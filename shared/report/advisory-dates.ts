import type { AdvisoryData } from '../model/advisory-data.ts';
import { countNoun } from '../text/count.ts';
import { dayText, minuteText } from '../text/day.ts';

/** Maximum number of ecosystems and advisory lists that one sentence names. OSV has about 40 ecosystems. */
const SHOWN = 50;

/**
 * Returns the date of each ecosystem's data, and the advisory source: `npm as of 27 Nov 2026, Go as of 26 Nov 2026 (from
 * osv)`.
 */
export function advisoryDates({ name, newest, records = [], lists = [] }: AdvisoryData): string {
  const dated = [
    ...records.map(ecosystemText),
    ...lists.map((each) => `${each.name} ${ageText({ newest: each.dated })}`),
  ];
  if (records.length === 0 && newest !== undefined) dated.unshift(`records ${ageText({ newest })}`);
  const more = dated.length - SHOWN;
  const shown = more > 0 ? [...dated.slice(0, SHOWN), countNoun(more, 'more source')] : dated;
  return shown.length === 0 ? name : `${shown.join(', ')} (from ${name})`;
}

type EcosystemRecords = NonNullable<AdvisoryData['records']>[number];

/**
 * Returns the ecosystem and the date of its data. Returns `no records for` and the ecosystem if a folder has no records
 * for it, because a date would suggest that there is data.
 */
function ecosystemText(each: EcosystemRecords): string {
  const isMissing = each.records === 0 && each.asked === undefined;
  return isMissing ? `no records for ${each.ecosystem}` : `${each.ecosystem} ${ageText(each)}`;
}

/**
 * Returns the date of the newest record: `as of 27 Nov 2026`. If an online service has no records, returns the time of
 * the request.
 */
function ageText({
  newest = '',
  asked = '',
}: {
  readonly newest?: string | undefined;
  readonly asked?: string | undefined;
}): string {
  const day = dayText(newest);
  if (day !== undefined) return `as of ${day}`;
  const minute = minuteText(asked);
  return minute === undefined ? 'without a date' : `requested at ${minute}`;
}

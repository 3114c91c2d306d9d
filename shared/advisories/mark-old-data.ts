import type { AdvisoryData } from '../model/advisory-data.ts';

const DAY_MS = 86_400_000;

/** Age, in days, at which reports call data old. OSV publishes new records for large ecosystems every day. */
const DEFAULT_MAX_AGE_DAYS = 7;

/**
 * Adds the age to each ecosystem and each list whose newest data is older than the limit. Responses from a service are
 * always current. The age is shown to readers, and never changes the result.
 *
 * @param now Milliseconds since the epoch.
 */
export function markOldData(
  data: AdvisoryData,
  maxAgeDays: number = DEFAULT_MAX_AGE_DAYS,
  now: number,
): AdvisoryData {
  const { records = [], lists = [] } = data;
  const ageOf = (time = '') => {
    const age = now - Date.parse(time);
    return age > maxAgeDays * DAY_MS ? { ageDays: Math.floor(age / DAY_MS) } : {};
  };
  const markedRecords = records.map((each) =>
    each.asked === undefined ? { ...each, ...ageOf(each.newest) } : each,
  );
  const markedLists = lists.map((each) => ({ ...each, ...ageOf(each.dated) }));
  if ([...markedRecords, ...markedLists].every(({ ageDays }) => ageDays === undefined)) return data;
  return {
    ...data,
    ...(records.length > 0 && { records: markedRecords }),
    ...(lists.length > 0 && { lists: markedLists }),
  };
}

import type { AdvisoryData } from '../model/finding.ts';

const DAY_MS = 86_400_000;

/** Age in days from which reports call data old. OSV publishes new records for large ecosystems every day. */
const DEFAULT_MAX_AGE_DAYS = 7;

/**
 * Marks each ecosystem and each list whose newest data is older than the limit. The marks are a remark for readers, and
 * never change the result. The answers of a service are always current.
 *
 * @param now Milliseconds since the epoch.
 */
export function markOldData(
  data: AdvisoryData,
  maxAgeDays: number = DEFAULT_MAX_AGE_DAYS,
  now: number,
): AdvisoryData {
  const { records = [], lists = [] } = data;
  const isOld = (time = '') => now - Date.parse(time) > maxAgeDays * DAY_MS;
  const markedRecords = records.map((each) =>
    each.asked === undefined && isOld(each.newest) ? { ...each, isOld: true } : each,
  );
  const markedLists = lists.map((each) => (isOld(each.dated) ? { ...each, isOld: true } : each));
  if (![...markedRecords, ...markedLists].some((each) => each.isOld === true)) return data;
  return {
    ...data,
    ...(records.length > 0 && { records: markedRecords }),
    ...(lists.length > 0 && { lists: markedLists }),
    maxAgeDays,
  };
}

import { inlineFix } from '../errors/describe.ts';
import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Problem } from '../model/inventory.ts';
import { ageText, dayText } from '../text/day.ts';
import { downloadStep } from '../text/download-step.ts';

const DAY_MS = 86_400_000;

/**
 * Returns a problem for each ecosystem and each list whose newest data is too old, undated or dated in the future.
 * Checks only folders and lists, because responses from a service are always current.
 *
 * @param now Milliseconds since the epoch.
 */
export function staleData(
  { name, records = [], lists = [] }: AdvisoryData,
  maxAgeDays: number | undefined,
  now: number,
): readonly Problem[] {
  if (maxAgeDays === undefined) return [];
  const dated = [
    ...records
      .filter(({ asked }) => asked === undefined)
      .map(({ ecosystem, newest = '' }) => ({
        about: `the advisories for ${ecosystem}`,
        data: ecosystem,
        newest,
      })),
    ...lists.map((list) => ({
      about: `the entries in the ${list.name} list`,
      data: list.name,
      newest: list.dated,
    })),
  ];
  return dated.flatMap(({ about, data, newest }) => {
    const age = ageProblem(newest, maxAgeDays, now);
    if (age === undefined) return [];
    const message = `${about} ${age}. Fix: ${inlineFix(downloadStep(name, data))}`;
    return [{ code: 'stale', message, path: name }];
  });
}

function ageProblem(newest: string, maxAgeDays: number, now: number): string | undefined {
  const time = Date.parse(newest);
  if (newest === '' || Number.isNaN(time)) return 'have no date';
  const day = dayText(newest) ?? newest;
  if (time > now + DAY_MS) return `are from ${day}, which is in the future`;
  if (now - time <= maxAgeDays * DAY_MS) return undefined;
  const days = Math.floor((now - time) / DAY_MS);
  return `are from ${day}, ${ageText(days)} old (\`max-age-days: ${maxAgeDays}\`)`;
}

import type { FindingsFile } from '../model/findings-file.ts';
import type { Problem } from '../model/inventory.ts';
import { listed } from '../text/count.ts';
import { ageText, dayText } from '../text/day.ts';
import { downloadStep } from '../text/download-step.ts';
import { type Block, note, text } from './block.ts';

/** Maximum number of ecosystems in the warning about old data. The HTML page lists all of them. */
const MAX_NAMED = 4;

type Scans = readonly Pick<FindingsFile, 'advisories' | 'problems'>[];

/** Data with a date: the records for an ecosystem, or a list that the policy file names. */
interface DatedData {
  readonly name: string;
  /** Name of the folder or the service that contains the data. */
  readonly source: string;
  readonly date: string;
  /** The age in days at the time of the scan. Undefined if the data was recent. */
  readonly ageDays?: number | undefined;
}

/** Returns the warning about old advisory data, and the instruction to update the data, for a terminal or a log. */
export function oldDataText(scans: Scans): string {
  return [oldDataWarning(scans), oldDataStep(scans)].filter((part) => part !== '').join(' ');
}

/**
 * Returns a warning about old advisory data. Returns an empty string if the data is recent. If the policy limits the
 * age of the data, a reason already contains the warning, so the result is also empty.
 */
export function oldDataWarning(scans: Scans): string {
  if (scans.some(({ problems }) => problems.some(({ code }) => code === 'stale'))) return '';
  const old = datedData(scans).filter(({ ageDays }) => ageDays !== undefined);
  const [oldest] = old;
  if (oldest === undefined) return '';
  const isOne = old.length === 1;
  const age = isOne ? `${ageText(oldest.ageDays ?? 0)} old` : 'old';
  const left = old.length - MAX_NAMED;
  const named = old.slice(0, MAX_NAMED).map(({ name, date, ageDays = 0 }) => {
    const day = dayText(date) ?? date;
    return `${name} (${isOne ? day : `${day}, ${ageText(ageDays)}`})`;
  });
  const all = listed([...named, ...(left > 0 ? [`${left} more`] : [])]);
  return `Advisory data is ${age}: ${all}. Vulnerabilities published later are not found.`;
}

/**
 * Title of the instruction to update old data. It addresses the maintainers, because authors of pull requests cannot do
 * this.
 */
export const OLD_DATA_TITLE = 'For the maintainers of this workflow: how to update the data';

/**
 * Returns the instruction to update old advisory data. Returns an empty string without a warning. If data is missing,
 * the next step of the run already contains the instruction, so the result is also empty.
 */
export function oldDataStep(scans: Scans): string {
  const isMissing = scans.some(({ problems }) => missingArchives(problems).length > 0);
  return isMissing || oldDataWarning(scans) === '' ? '' : renewalText(scans);
}

/**
 * Returns the instruction to download all missing and old data. If there is no such data, the instruction is for the
 * oldest data.
 */
export function renewalText(scans: Scans): string {
  const dated = datedData(scans);
  const old = dated.filter(({ ageDays }) => ageDays !== undefined);
  const missing = scans.flatMap(({ problems }) => missingArchives(problems));
  const wanted = [...missing, ...old];
  const bySource = Map.groupBy(
    wanted.length > 0 ? wanted : dated.slice(0, 1),
    ({ source }) => source,
  );
  return [...bySource]
    .map(([source, data]) => downloadStep(source, ...data.map(({ name }) => name)))
    .join('. ');
}

/** Matches the message about an ecosystem that a folder of advisories does not contain. */
const NO_ARCHIVE = / is missing, so no .* were checked/;

/**
 * Returns the archives that a folder or a mirror of advisories does not contain. The problem for a missing archive has
 * a path such as `osv/npm`. For a mirror, the part before the last slash is a URL.
 */
export function missingArchives(
  problems: readonly Problem[],
): readonly Pick<DatedData, 'source' | 'name'>[] {
  return problems
    .filter(({ code, message }) => code === 'not-found' && NO_ARCHIVE.test(message))
    .map(({ path }) => {
      const [, source = '', name = ''] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
      return { source, name };
    });
}

/** Returns the date of the oldest advisory data, such as `22 Aug 2026`. Returns undefined if no data has a date. */
export function oldestDay(scans: Scans): string | undefined {
  const dates = datedData(scans).map(({ date }) => date);
  const newest = scans.flatMap(({ advisories }) => advisories?.newest ?? []);
  return dayText((dates.length > 0 ? dates : newest).toSorted()[0] ?? '');
}

/** Returns a table with the date of the data for each ecosystem and list. */
export function dataAgeBlock(scans: Scans): Block {
  return {
    kind: 'table',
    title: 'Advisory data',
    isFolded: false,
    noun: 'ecosystem',
    columns: ['Data', 'Newest record'],
    rows: datedData(scans).map(({ name, date, ageDays }) => [
      [text(name)],
      [
        text(dayText(date) ?? 'unknown'),
        ...(ageDays === undefined ? [] : [note(`${ageText(ageDays)} old`)]),
      ],
    ]),
  };
}

/** Returns the dated data, oldest first. Each name is listed once, with its oldest date. */
function datedData(scans: Scans): readonly DatedData[] {
  const all = scans
    .flatMap(({ advisories }) => advisories ?? [])
    .flatMap(({ name: source, records = [], lists = [] }) => [
      ...records.map((each) => ({
        ...each,
        source,
        name: each.ecosystem,
        date: each.newest ?? '',
      })),
      ...lists.map((each) => ({ ...each, source, date: each.dated })),
    ])
    .filter(({ date }) => date !== '')
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const byName = new Map(all.toReversed().map((each) => [each.name, each]));
  return all.filter((each) => byName.get(each.name) === each);
}

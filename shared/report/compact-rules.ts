import type { Finding } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { type Line, message, type Span, small, text } from './block.ts';
import { packageNotes, placeNotes } from './finding-blocks.ts';
import type { ListedFinding } from './listed-finding.ts';
import { locationText, locationUrl } from './location.ts';
import type { ReportData } from './report-data.ts';

/**
 * Maximum number of locations with details. More locations are grouped by file, because readers of a long list search
 * for a file.
 */
const MAX_DETAILED = 3;

/** Maximum number of files with a line in the list. The HTML page lists all files. */
const MAX_FILES = 8;

/** Maximum number of locations that are listed for one file. */
const MAX_PLACES = 10;

/**
 * Groups audit findings that differ only in their locations. Any other finding is alone in its group. A group is at the
 * position of its first finding.
 */
export function groupPlaces(
  data: ReportData,
  listed: readonly ListedFinding[],
): readonly (readonly [ListedFinding, ...ListedFinding[]])[] {
  const groups = new Map<unknown, [ListedFinding, ...ListedFinding[]]>();
  for (const each of listed) {
    const { id, severity, title, rule, change } = each.finding;
    const own = [id, severity, title, rule?.fix, change?.state, ruleNotes(data, each)];
    const key = rule === undefined ? each : JSON.stringify(own);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/**
 * Returns notes that apply to all locations of a rule: the source, the image layer, and how the finding differs from
 * the base.
 */
export function ruleNotes(data: ReportData, { finding, source }: ListedFinding): readonly string[] {
  const place = placeNotes(data, { ...finding, locations: [] }, source);
  return [...new Set([...place, ...packageNotes(finding)])];
}

/**
 * Returns lines that list the locations where one rule has findings. A few locations are listed with details. Many
 * locations are grouped by file.
 */
export function placeLines(data: ReportData, group: readonly ListedFinding[]): readonly Span[] {
  const hasDetails = group.some(({ finding }) => finding.description !== undefined);
  if (group.length <= MAX_DETAILED && hasDetails)
    return group.map((each) => small(...detailed(data, each)));
  const files = [...Map.groupBy(group, ({ finding }) => finding.location.path).values()];
  const left = files.slice(MAX_FILES).flat().length;
  return [
    ...files.slice(0, MAX_FILES).map((file) => small(...placesIn(data, file))),
    ...(left === 0 ? [] : [small(text(`and ${countNoun(left, 'more place')}`))]),
  ];
}

function detailed(data: ReportData, { finding, source }: ListedFinding): Line {
  const { location, locations, description = '' } = finding;
  const others = locations.length - 1;
  return [
    text(locationText(location), locationUrl(data.run, source, location)),
    ...(others > 0 ? [text(` and ${countNoun(others, 'more location')}`)] : []),
    ...(description === '' ? [] : [text(' · '), ...message(description)]),
  ];
}

/** Returns the locations in one file, such as `path:12, 14, 20`. Each number is a link. */
function placesIn(data: ReportData, file: readonly ListedFinding[]): Line {
  const left = file.length - MAX_PLACES;
  const places = file.slice(0, MAX_PLACES).flatMap(({ finding, source }, at) => {
    const shown = at === 0 ? locationText(finding.location) : lineOf(finding);
    const link = text(shown, locationUrl(data.run, source, finding.location));
    return at === 0 ? [link] : [text(', '), link];
  });
  return left > 0 ? [...places, text(` and ${countNoun(left, 'more place')}`)] : places;
}

function lineOf({ location: { line = 1 } }: Finding): string {
  return String(line);
}

import { checkedFiles } from '../text/checked-files.ts';
import { countNoun, grouped, listed } from '../text/count.ts';
import type { ReportData } from './report-data.ts';

/** Number of hexadecimal digits in a short commit hash, as on GitHub. */
const SHORT_SHA = 7;

/** Maximum number of ecosystems or bases that one sentence names. */
const MAX_NAMED = 4;

/**
 * Returns a sentence that counts the packages that were compared with advisories, and the files that were audited:
 * `Checked 1,092 npm packages and 4 GitHub Actions`. Returns an empty string if nothing was checked.
 */
export function checkedText({ decisions, scans }: ReportData): string {
  const counts = new Map<string, number>();
  for (const { ecosystem, packages } of decisions.flatMap(({ compared = [] }) => compared)) {
    counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + packages);
  }
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const named = sorted.slice(0, MAX_NAMED).map(packagesText);
  const left = sorted.slice(MAX_NAMED).reduce((sum, [, packages]) => sum + packages, 0);
  const rest = left === 0 ? [] : [`${grouped(left)} others`];
  const all = [...named, ...rest, ...filesTexts(scans)];
  return all.length === 0 ? '' : `Checked ${listed(all)}`;
}

/** Returns phrases with the numbers of files that all audits together checked. */
function filesTexts(scans: ReportData['scans']): readonly string[] {
  const counts = new Map<string, number>();
  for (const { area, files } of scans.flatMap(({ checked = [] }) => checked)) {
    counts.set(area, (counts.get(area) ?? 0) + files);
  }
  return checkedFiles([...counts].map(([area, files]) => ({ area, files })));
}

function packagesText([ecosystem, packages]: readonly [string, number]): string {
  if (ecosystem === 'GitHub Actions') return countNoun(packages, 'GitHub Action');
  return countNoun(packages, `${ecosystem.replaceAll(':', ' ')} package`);
}

/** Returns a sentence with the commits to which the scans were compared: `Compared with main at 0edd4fe`. */
export function comparedText({ scans }: ReportData): string {
  const bases = scans.flatMap(({ comparison }) => {
    if (comparison?.status !== 'compared') return [];
    const { name, id, kind } = comparison.base;
    return kind === 'commit' && id !== undefined ? `${name} at ${id.slice(0, SHORT_SHA)}` : name;
  });
  const distinct = [...new Set(bases)];
  const left = distinct.length - MAX_NAMED;
  const shown = [...distinct.slice(0, MAX_NAMED), ...(left > 0 ? [`${grouped(left)} more`] : [])];
  return distinct.length === 0 ? '' : `Compared with ${listed(shown)}`;
}

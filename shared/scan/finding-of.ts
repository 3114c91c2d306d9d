import type { Advisory } from '../model/advisory.ts';
import type { Finding } from '../model/finding.ts';
import type { Location, Package } from '../model/package.ts';
import { findingFingerprint } from './fingerprint.ts';
import { fixedVersions } from './fixed-versions.ts';
import type { MergedProblem } from './merge-matches.ts';
import { type Rating, ratingOf, worseSeverity } from './severity.ts';
import { bestId, isMalware } from './vulnerability-ids.ts';

/** Maximum length of a title, in characters, because it appears in tables. */
const MAX_TITLE = 200;

/** Maximum length of a link, in characters. */
const MAX_URL = 2_048;

/** Location of a package for which no file is known. */
const NOWHERE: Location = { path: '.' };

/** Malware has no degrees of severity. */
const MALWARE_RATING: Rating = { severity: 'critical' };

/** Returns the finding for one vulnerability of one package. */
export function findingOf(item: Package, problem: MergedProblem): Finding {
  const id = bestId(problem.ids);
  const kind = isMalware(problem.ids) ? 'malware' : 'vulnerability';
  const advisories = problem.matches.map(({ advisory }) => advisory).sort(byFame);
  const rating = kind === 'malware' ? MALWARE_RATING : ratingFor(problem);
  const { purl, name, version, ecosystem, origin, ownedBy } = item;
  const location = item.locations[0] ?? NOWHERE;
  const path = location.path;
  return {
    kind,
    id,
    aliases: problem.ids.filter((other) => other !== id),
    package: {
      purl,
      name,
      version,
      ecosystem,
      ...(origin !== undefined && { origin }),
      ...(ownedBy !== undefined && { ownedBy }),
    },
    ...rating,
    title: titleOf(advisories, id),
    fixed: fixedVersions(problem.matches),
    location,
    locations: item.locations.length === 0 ? [NOWHERE] : item.locations,
    url: urlOf(advisories),
    fingerprint: findingFingerprint({ kind, id, ecosystem: ecosystem ?? '', name, version, path }),
  };
}

function ratingFor({ matches }: MergedProblem): Rating {
  return matches.map(({ advisory, entries }) => ratingOf(advisory, entries)).reduce(worseSeverity);
}

/** Sorts the advisory with the best-known ID first. */
function byFame(a: Advisory, b: Advisory): number {
  if (a.id === b.id) return 0;
  return bestId([a.id, b.id]) === a.id ? -1 : 1;
}

function titleOf(advisories: readonly Advisory[], id: string): string {
  const summary = advisories.find((advisory) => advisory.summary.trim() !== '')?.summary;
  const details = advisories.find((advisory) => advisory.details.trim() !== '')?.details;
  const [line = ''] = (summary ?? details ?? id).trim().split(/[\r\n]/, 1);
  const title = line.replaceAll(/[\u0000-\u001f\u007f]/g, ' ').trim();
  return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}

/** Returns the advisory's own page if it names one, otherwise the page at OSV. */
function urlOf(advisories: readonly Advisory[]): string | undefined {
  const references = advisories.flatMap((advisory) => advisory.references);
  const page = references.find(({ type, url }) => type === 'ADVISORY' && isLink(url));
  if (page !== undefined) return page.url;
  const [first] = advisories;
  return first && `https://osv.dev/vulnerability/${encodeURIComponent(first.id)}`;
}

function isLink(url: string): boolean {
  return url.length <= MAX_URL && /^https?:\/\/[^\s\u0000-\u001f<>"'`]+$/.test(url);
}

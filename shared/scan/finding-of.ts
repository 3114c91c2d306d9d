import type { Advisory } from '../model/advisory.ts';
import type { Finding, FindingKind } from '../model/finding.ts';
import type { FindingMatch } from '../model/finding-package.ts';
import type { Location, Package } from '../model/package.ts';
import { findingFingerprint } from './fingerprint.ts';
import { fixedVersions } from './fixed-versions.ts';
import type { Match } from './match-advisory.ts';
import { matchedRange } from './matched-range.ts';
import type { MergedProblem } from './merge-matches.ts';
import { type Rating, ratingOf, worseSeverity } from './severity.ts';
import { bestId, isMalware } from './vulnerability-ids.ts';

/** Maximum length of a title, in characters. Titles appear in tables. */
const MAX_TITLE = 200;

/** Maximum length of a link, in characters. */
const MAX_URL = 2_048;

/** Location of a package whose file is unknown. */
const NOWHERE: Location = { path: '.' };

/** Rating of malware. It is always critical, because advisories about malware do not contain a score. */
const MALWARE_RATING: FindingRating = { severity: 'critical' };

/** Rating of a notice, which does not describe a vulnerability. */
const NOTICE_RATING: FindingRating = { severity: 'none' };

/** A rating, and the ID of the advisory that contains it. */
interface FindingRating extends Rating {
  readonly ratedBy?: string | undefined;
}

/** Returns the finding for one vulnerability in one package. */
export function findingOf(item: Package, problem: MergedProblem): Finding {
  const id = bestId(problem.ids);
  const { kind, ...rating } = kindAndRatingOf(problem);
  const advisories = problem.matches.map(({ advisory }) => advisory).sort(byFame);
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
    ...publicationOf(advisories),
    match: matchOf(item, problem),
    title: titleOf(advisories, id),
    ...descriptionOf(advisories),
    fixed: fixedVersions(problem.matches),
    location,
    locations: item.locations.length === 0 ? [NOWHERE] : item.locations,
    url: urlOf(advisories),
    fingerprint: findingFingerprint({ kind, id, ecosystem: ecosystem ?? '', name, version, path }),
  };
}

/** Returns the kind and the rating of a problem. */
export function kindAndRatingOf(
  problem: MergedProblem,
): FindingRating & { readonly kind: FindingKind } {
  const kind = kindOf(problem);
  return { kind, ...ratingFor(kind, problem) };
}

function kindOf(problem: MergedProblem): FindingKind {
  const cwes = problem.matches.flatMap(({ advisory }) => advisory.cwes);
  if (isMalware(problem.ids, cwes)) return 'malware';
  return isNotice(problem) ? 'notice' : 'vulnerability';
}

/**
 * Returns true if no advisory describes a vulnerability: every advisory is informational and unrated, and the problem
 * has no CVE or GHSA ID.
 */
function isNotice({ ids, matches }: MergedProblem): boolean {
  const isPublic = ids.some((id) => id.startsWith('CVE-') || id.startsWith('GHSA-'));
  return !isPublic && matches.every(isInformational);
}

function isInformational({ advisory, entries }: Match): boolean {
  const isUnrated = ratingOf(advisory, entries).severity === 'unknown';
  return isUnrated && entries.every(({ informational }) => informational !== undefined);
}

function ratingFor(kind: FindingKind, { matches }: MergedProblem): FindingRating {
  if (kind === 'malware') return MALWARE_RATING;
  if (kind === 'notice') return NOTICE_RATING;
  return matches.map(ratingIn).reduce(worseSeverity);
}

function ratingIn({ advisory, entries }: Match): FindingRating {
  const rating = ratingOf(advisory, entries);
  return rating.severity === 'unknown' ? rating : { ...rating, ratedBy: advisory.id };
}

function publicationOf(advisories: readonly Advisory[]): Pick<Finding, 'cwes' | 'published'> {
  const cwes = [...new Set(advisories.flatMap((advisory) => advisory.cwes))].sort();
  const [published] = advisories.flatMap((advisory) => advisory.published ?? []).sort();
  return { ...(cwes.length > 0 && { cwes }), ...(published !== undefined && { published }) };
}

function matchOf(item: Package, { matches }: MergedProblem): FindingMatch | undefined {
  const match = matches.toSorted((a, b) => byFame(a.advisory, b.advisory))[0];
  if (match === undefined) return undefined;
  const range = matchedRange(match);
  const isOfSource = match.entries.every((entry) => entry.package.name !== item.name);
  return {
    advisory: match.advisory.id,
    ...(range !== undefined && { range }),
    ...(isOfSource && item.source !== undefined && { source: item.source }),
  };
}

/** Compares two advisories. The one with the better-known ID comes first. */
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

/** Returns the description of a finding: the details from the first advisory that has any. */
function descriptionOf(advisories: readonly Advisory[]): Pick<Finding, 'description'> {
  const details = advisories.map((advisory) => advisory.details.trim()).find((one) => one !== '');
  return details === undefined ? {} : { description: details };
}

/**
 * Returns the URL of the advisory page that a record contains. If no record contains one, returns the URL of its page
 * on osv.dev.
 */
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

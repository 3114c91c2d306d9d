import type { Advisory, Affected } from '../model/advisory.ts';
import type { Package } from '../model/package.ts';
import { affects, type RangeMatch } from '../versions/affects.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';

/** A package and an advisory that may affect it. The version of the package has not been compared yet. */
export interface AdvisoryCandidate {
  readonly package: Package;
  readonly advisory: Advisory;
  /**
   * True if a service reports that the advisory affects the version. If the advisory's record does not agree, the scan
   * reports a contradiction.
   */
  readonly isClaimed?: boolean | undefined;
}

/** An advisory that affects a package version. */
export interface Match {
  readonly advisory: Advisory;
  /**
   * The entries of the advisory for the package and its distribution release. At least one of them affects the version.
   */
  readonly entries: readonly Affected[];
  /** The version that was compared. For most distributions, it is the version of the source package. */
  readonly version: string;
  readonly scheme: VersionScheme;
}

export interface MatchResult {
  readonly verdict: RangeMatch;
  readonly match?: Match;
}

/** A function that returns the same results as `matchOne`. */
export type MatchOne = (candidate: AdvisoryCandidate) => MatchResult;

/** Returns a variant of `matchOne` that caches its results, so that each candidate is compared only once. */
export function rememberMatches(): MatchOne {
  const known = new Map<AdvisoryCandidate, MatchResult>();
  return (candidate) => {
    const result = known.get(candidate) ?? matchOne(candidate);
    known.set(candidate, result);
    return result;
  };
}

/** Compares one package with one advisory. */
export function matchOne({ package: item, advisory }: AdvisoryCandidate): MatchResult {
  const results = osvCoordinates(item).map((coordinates) =>
    matchEntries(coordinates, entriesFor(coordinates, advisory), advisory),
  );
  return worstOf(results);
}

/**
 * Returns a function that takes any version of a package. It returns the advisories that affect or might affect this
 * version. It is faster than `matchOne`, because it looks up the entries of the package only once.
 */
export function versionMatcher(
  item: Package,
  advisories: readonly Advisory[],
): (version: string) => readonly Advisory[] {
  const own = osvCoordinates(item);
  const known = advisories
    .map((advisory) => ({ advisory, entries: own.map((each) => entriesFor(each, advisory)) }))
    .filter(({ entries }) => entries.some(({ length }) => length > 0));
  return (version) => {
    const coordinates = osvCoordinates({ ...item, version });
    const mayAffect = ({ entries }: { readonly entries: readonly (readonly Affected[])[] }) =>
      coordinates.some((each, at) => mayMatch(each, entries[at] ?? []));
    return known.filter(mayAffect).map(({ advisory }) => advisory);
  };
}

function mayMatch({ ecosystem, version }: OsvCoordinates, entries: readonly Affected[]): boolean {
  if (entries.length === 0) return false;
  const scheme = schemeFor(ecosystem);
  if (scheme === undefined) return true;
  return entries.some((entry) => affects(entry, version, scheme) !== 'not-affected');
}

function worstOf(results: readonly MatchResult[]): MatchResult {
  return (
    results.find(({ verdict }) => verdict === 'affected') ??
    results.find(({ verdict }) => verdict === 'undecided') ?? { verdict: 'not-affected' }
  );
}

/** Returns the entries in an advisory for the package and its distribution release. */
function entriesFor(
  { ecosystem, name }: OsvCoordinates,
  { affected }: Advisory,
): readonly Affected[] {
  const { base } = parseEcosystem(ecosystem);
  return affected.filter(
    (entry) =>
      coversEcosystem(entry.package.ecosystem, ecosystem) &&
      normalName(base, entry.package.name) === name,
  );
}

function matchEntries(
  { ecosystem, version }: OsvCoordinates,
  entries: readonly Affected[],
  advisory: Advisory,
): MatchResult {
  if (entries.length === 0) return { verdict: 'not-affected' };
  const scheme = schemeFor(ecosystem);
  if (scheme === undefined) return { verdict: 'undecided' };
  const verdicts = entries.map((entry) => affects(entry, version, scheme));
  if (verdicts.includes('affected')) {
    return { verdict: 'affected', match: { advisory, entries, version, scheme } };
  }
  return { verdict: verdicts.includes('undecided') ? 'undecided' : 'not-affected' };
}

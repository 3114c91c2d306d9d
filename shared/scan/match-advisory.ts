import type { Advisory, Affected } from '../model/advisory.ts';
import type { Package } from '../model/package.ts';
import { affects, type RangeMatch } from '../versions/affects.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { normalName, type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';

/** An advisory that names a package. The version of the package has not been compared yet. */
export interface AdvisoryCandidate {
  readonly package: Package;
  readonly advisory: Advisory;
  /**
   * True if a service reports that the advisory affects the version. If the record of the advisory disagrees, this is
   * a contradiction.
   */
  readonly isClaimed?: boolean | undefined;
}

/** An advisory that affects the version of a package. */
export interface Match {
  readonly advisory: Advisory;
  /** The entries that name the package and its release. At least one of these entries affects the version. */
  readonly entries: readonly Affected[];
  /** The version that was compared. For most distributions, this is the version of the source package. */
  readonly version: string;
  readonly scheme: VersionScheme;
}

export interface MatchResult {
  readonly verdict: RangeMatch;
  readonly match?: Match;
}

/** Compares one package with one advisory. */
export function matchOne({ package: item, advisory }: AdvisoryCandidate): MatchResult {
  const results = osvCoordinates(item).map((coordinates) => matchAs(coordinates, advisory));
  return (
    results.find(({ verdict }) => verdict === 'affected') ??
    results.find(({ verdict }) => verdict === 'undecided') ?? { verdict: 'not-affected' }
  );
}

function matchAs(coordinates: OsvCoordinates, advisory: Advisory): MatchResult {
  const { ecosystem, name, version } = coordinates;
  const { base } = parseEcosystem(ecosystem);
  const entries = advisory.affected.filter(
    (entry) =>
      coversEcosystem(entry.package.ecosystem, ecosystem) &&
      normalName(base, entry.package.name) === name,
  );
  if (entries.length === 0) return { verdict: 'not-affected' };
  const scheme = schemeFor(base);
  if (scheme === undefined) return { verdict: 'undecided' };
  const verdicts = entries.map((entry) => affects(entry, version, scheme));
  if (verdicts.includes('affected')) {
    return { verdict: 'affected', match: { advisory, entries, version, scheme } };
  }
  return { verdict: verdicts.includes('undecided') ? 'undecided' : 'not-affected' };
}

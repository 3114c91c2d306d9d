import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';

/** A query to the API. The API finds only records with exactly this name and ecosystem. */
export interface ApiQuery {
  readonly ecosystem: string;
  readonly name: string;
  /** Version of the package. Empty to request all records for the name. */
  readonly version: string;
}

interface AskedQuestion {
  readonly question: ApiQuery;
  /** The packages that need this query. Each distinct query is sent only once. */
  readonly packages: readonly Package[];
}

export interface Questions {
  readonly asked: readonly AskedQuestion[];
  readonly problems: readonly Problem[];
}

/**
 * Ecosystems whose records name a repository after the release, such as `enterprise_linux:9::baseos`. No file in an
 * image contains this repository. Therefore, queries request the records for all releases, and the code in
 * `shared/scan` omits those for other releases.
 */
const WITH_REPOSITORY: ReadonlySet<string> = new Set(['Red Hat']);

/** Returns the queries for the packages. For a package in an unknown ecosystem, returns a problem instead. */
export function apiQueries(packages: readonly Package[]): Questions {
  const asked = new Map<string, { readonly question: ApiQuery; readonly packages: Package[] }>();
  const unknown = new Set<string>();
  for (const item of packages) {
    for (const coordinates of osvCoordinates(item)) {
      const { base } = parseEcosystem(coordinates.ecosystem);
      const scheme = schemeFor(base);
      if (scheme === undefined) unknown.add(base);
      else for (const question of questionsAbout(coordinates, base, scheme)) ask(question, item);
    }
  }
  return { asked: [...asked.values()], problems: [...unknown].sort().map(unknownEcosystem) };

  function ask(question: ApiQuery, item: Package): void {
    const key = JSON.stringify([question.ecosystem, question.name, question.version]);
    const known = asked.get(key) ?? { question, packages: [] };
    asked.set(key, known);
    known.packages.push(item);
  }
}

/**
 * Returns the queries for one name and version. The API compares names exactly, even if the registry ignores letter
 * case. Therefore, both probable spellings are requested: the one in the package and the normalized one. A version that
 * cannot be ordered is left out, because the API would report it as not affected.
 */
function questionsAbout(
  { ecosystem, name, spelling, version }: OsvCoordinates,
  base: string,
  scheme: VersionScheme,
): readonly ApiQuery[] {
  const names = base === 'PyPI' ? [name] : [...new Set([spelling, name])];
  return names.map((each) => ({
    ecosystem: WITH_REPOSITORY.has(base) ? base : ecosystem,
    name: each,
    version: isOrdered(version, scheme) ? version : '',
  }));
}

function isOrdered(version: string, scheme: VersionScheme): boolean {
  try {
    scheme.compare(version, version);
    return true;
  } catch (error) {
    if (error instanceof DataError) return false;
    throw error;
  }
}

function unknownEcosystem(base: string): Problem {
  const message = `unknown OSV ecosystem ${base}: its packages were not checked`;
  return { code: 'not-found', message, path: base };
}

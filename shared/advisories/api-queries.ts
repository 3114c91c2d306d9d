import { DataError } from '../errors/errors.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { parseEcosystem } from '../versions/ecosystem-name.ts';
import { type OsvCoordinates, osvCoordinates } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { VersionScheme } from '../versions/version-scheme.ts';

/** What the API is asked. It compares names and ecosystems to the letter. */
export interface ApiQuery {
  readonly ecosystem: string;
  readonly name: string;
  /** Empty for all records of the name, whatever their versions. */
  readonly version: string;
}

interface AskedQuestion {
  readonly question: ApiQuery;
  /** Whom it is asked for: the same question is asked once. */
  readonly packages: readonly Package[];
}

export interface Questions {
  readonly asked: readonly AskedQuestion[];
  readonly problems: readonly Problem[];
}

/**
 * Records name a repository behind the release, which no file of an image tells: all records are asked for,
 * and those of other releases are for `scan` to leave out.
 */
const WITH_REPOSITORY: ReadonlySet<string> = new Set(['Red Hat']);

/** What to ask for packages. It is not asked for ecosystems that are not known here: those are problems. */
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
 * Of registries that ignore case the API has the spelling of the record: that of the package is likely the
 * same, and the normal one is that of many records. A version that cannot be ordered the API would call safe.
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
  const message = `OSV's ecosystem ${base} is not known here: its packages were not checked`;
  return { code: 'not-found', message, path: base };
}

import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { ApiQuery } from './api-queries.ts';
import { canariesOf } from './canaries.ts';

/** What Red Hat's records have behind a release, by release; those of others have nothing. */
const RED_HAT_ENDS = ['::baseos', '::server', '.0'];

/**
 * Ecosystems and releases that packages are of and none of the records speaks of: `npm`, `Debian:12`. Either the packages
 * are clean, or the service does not know the ecosystem.
 */
export function silentEcosystems(
  packages: readonly Package[],
  records: readonly Advisory[],
): readonly string[] {
  const own = new Set(packages.flatMap(({ ecosystem }) => ecosystem ?? []));
  const recorded = new Set(
    records.flatMap(({ affected }) => affected.map((entry) => entry.package.ecosystem)),
  );
  return [...own]
    .filter((ecosystem) => schemeFor(ecosystem) !== undefined)
    .filter((ecosystem) => ![...recorded].some((each) => coversEcosystem(each, ecosystem)))
    .sort();
}

/** Questions of which one at least has an answer when the API knows the ecosystem; none where nothing is certain. */
export function queriesAboutSilence(ecosystem: string): readonly ApiQuery[] {
  const { base } = parseEcosystem(ecosystem);
  const ends = base === 'Red Hat' ? RED_HAT_ENDS : [''];
  return ends.flatMap((end) =>
    canariesOf(base).map((canary) => ({ ecosystem: `${ecosystem}${end}`, ...canary })),
  );
}

/** An ecosystem that the service does not know was not judged: its packages only look clean. */
export function unknownToService(ecosystem: string): Problem {
  const message = `OSV has no advisories for ${ecosystem}: its packages were not checked`;
  return { code: 'not-found', message, path: ecosystem };
}

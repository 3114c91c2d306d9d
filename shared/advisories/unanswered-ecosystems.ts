import type { Advisory } from '../model/advisory.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import { coversEcosystem, parseEcosystem } from '../versions/ecosystem-name.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { ApiQuery } from './api-queries.ts';
import { canariesOf } from './canaries.ts';

/** Suffixes that records add to a Red Hat release. Records for other distributions do not have suffixes. */
const RED_HAT_ENDS = ['::baseos', '::server', '.0'];

/**
 * Returns the ecosystems and releases for which the service did not return any record, such as `npm` or `Debian:12`.
 * Either their packages have no vulnerabilities, or the service does not support the ecosystem.
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

/**
 * Returns queries that test whether the API supports the ecosystem. If it does, at least one query has a result.
 * Returns an empty list for an ecosystem without a permanent advisory.
 */
export function queriesAboutSilence(ecosystem: string): readonly ApiQuery[] {
  const { base } = parseEcosystem(ecosystem);
  const ends = base === 'Red Hat' ? RED_HAT_ENDS : [''];
  return ends.flatMap((end) =>
    canariesOf(base).map((canary) => ({ ecosystem: `${ecosystem}${end}`, ...canary })),
  );
}

/**
 * Reports an ecosystem that the service does not support. Its packages were not checked, although they seem to have no
 * vulnerabilities.
 */
export function unknownToService(ecosystem: string): Problem {
  const message = `OSV has no advisories for ${ecosystem}: its packages were not checked`;
  return { code: 'not-found', message, path: ecosystem };
}

import { DataError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { MAX_DENIED } from '../../model/policy-rules.ts';
import { isMet } from '../../versions/ranges/range.ts';
import { schemeFor } from '../../versions/scheme-for.ts';
import { type DeniedPurl, deniedPurl, purlPath } from '../denied-purl.ts';
import { packageText, type RefusedPackage } from '../refused-packages.ts';

/** Returns the packages that `deny` lists, whether or not they have findings. */
export function deniedPackages(
  packages: readonly Package[],
  { deny = [] }: Pick<ScanPolicy, 'deny'>,
): readonly RefusedPackage[] {
  if (deny.length === 0) return [];
  const entries = Map.groupBy(
    deny.flatMap((text) => deniedPurl(text) ?? []),
    ({ path }) => path,
  );
  return packages.flatMap((item) => {
    const paths = [item.purl, ...namePurl(item)].flatMap((purl) => pathsOf(purlPath(purl)));
    const entry = paths.flatMap((path) => entries.get(path) ?? []).find((each) => isIn(item, each));
    return entry === undefined ? [] : [refused(item, entry)];
  });
}

/**
 * Returns a purl that is built from the type and name of a package. It can differ from the purl in the inventory, for
 * example if that purl comes from another program.
 */
function namePurl({ type, name }: Package): readonly string[] {
  return [`pkg:${type}/${name}`];
}

/**
 * Returns a path and its namespaces, such as `npm/@evil/a`, `npm/@evil/` and `npm/`. Omits namespaces that are longer
 * than the longest allowed entry.
 */
function pathsOf(path: string): readonly string[] {
  const ends = [...path.slice(0, MAX_DENIED).matchAll(/\//g)].map(({ index }) =>
    path.slice(0, index + 1),
  );
  return [path, ...ends];
}

/** Returns true if an entry denies a package version. Also returns true if the version cannot be compared. */
function isIn({ version, ecosystem = '' }: Package, { bounds }: DeniedPurl): boolean {
  const scheme = schemeFor(ecosystem);
  return bounds.every((bound) => {
    if (bound.operator === '=' && bound.version === version) return true;
    try {
      const order = scheme?.compare(version, bound.version);
      return order === undefined || isMet(bound.operator, order);
    } catch (error) {
      if (error instanceof DataError) return true;
      throw error;
    }
  });
}

function refused(item: Package, { text }: DeniedPurl): RefusedPackage {
  const message = `${packageText(item)} is denied by \`${text}\` in \`deny\``;
  return { rule: 'deny', item, message };
}

import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import type { Package } from '../model/package.ts';

/** The packages in the base and in the head. */
interface Sides {
  readonly base: readonly Package[];
  readonly head: readonly Package[];
}

/**
 * Marks malware that the base also has, if the change touches a path to it: it adds or changes the malware or a package
 * that depends on it, directly or through others. If no path is known, any change in the same files counts.
 */
export function markChangedPaths(findings: readonly Finding[], sides: Sides): readonly Finding[] {
  if (!findings.some(isOldMalware)) return findings;
  const isChanged = changedIn(sides);
  const parents = parentsIn(sides.head);
  const byPurl = new Map(sides.head.map((item) => [item.purl, item]));
  return findings.map((finding) => {
    const item = byPurl.get(finding.package?.purl ?? '');
    if (!isOldMalware(finding) || finding.change === undefined) return finding;
    if (item !== undefined && !isTouched(item, parents, isChanged, sides)) return finding;
    return { ...finding, change: { ...finding.change, isPathChanged: true } };
  });
}

function isOldMalware(finding: Finding): boolean {
  return finding.kind === 'malware' && !isNew(finding);
}

type IsChanged = (item: Package) => boolean;

function isTouched(
  item: Package,
  parents: ReadonlyMap<string, readonly Package[]>,
  isChanged: IsChanged,
  { head }: Sides,
): boolean {
  const path = new Set([item]);
  for (const one of path) {
    for (const parent of parents.get(one.purl) ?? []) path.add(parent);
  }
  if ([...path].some(isChanged)) return true;
  if (path.size > 1 || item.isDirect === true) return false;
  const files = new Set(item.locations.map((location) => location.path));
  return head.some(
    (other) => other.locations.some((location) => files.has(location.path)) && isChanged(other),
  );
}

function parentsIn(packages: readonly Package[]): ReadonlyMap<string, readonly Package[]> {
  const parents = new Map<string, Package[]>();
  for (const item of packages) {
    for (const purl of item.dependsOn) {
      const known = parents.get(purl);
      if (known === undefined) parents.set(purl, [item]);
      else known.push(item);
    }
  }
  return parents;
}

/**
 * Returns a function that tells if a package in the head differs from the base: another version, another content,
 * more dependencies, or a direct dependency that was not direct before.
 */
function changedIn({ base }: Sides): IsChanged {
  const before = Map.groupBy(base, ({ purl }) => purl);
  return (item) => !(before.get(item.purl) ?? []).some((earlier) => isSame(earlier, item));
}

function isSame(earlier: Package, item: Package): boolean {
  const known = new Set(earlier.dependsOn);
  return (
    item.dependsOn.every((purl) => known.has(purl)) &&
    (item.isDirect !== true || earlier.isDirect === true) &&
    contentOf(earlier) === contentOf(item)
  );
}

function contentOf({ downloadUrl = '', hashes = [] }: Package): string {
  return JSON.stringify([downloadUrl, hashes.map(({ value }) => value).sort()]);
}

import type { Compared } from '../model/decision.ts';
import type { Inventory } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';

export interface ComparedPackages {
  readonly compared: readonly Compared[];
  /** Number of packages without an OSV ecosystem, such as commits and the images in a Dockerfile. */
  readonly skipped: number;
  /** The first names of the skipped packages, in sorted order, such as `image alpine`. */
  readonly skippedNames: readonly string[];
  /** Number of skipped container images. */
  readonly images: number;
}

/**
 * Package types for container images. Messages add the word `image` to their names, because an image often has the same
 * name as a language.
 */
const IMAGE_TYPES: ReadonlySet<string> = new Set(['docker', 'oci']);

/** Maximum number of names of skipped packages. */
const MAX_NAMES = 3;

/**
 * Counts the packages that were compared with advisories, by ecosystem, largest number first.
 *
 * @param uncovered Ecosystems without advisories, whose packages were not compared.
 */
export function comparedPackages(
  inventories: readonly Inventory[],
  uncovered: ReadonlySet<string>,
): ComparedPackages {
  const counts = new Map<string, number>();
  const skipped: string[] = [];
  let images = 0;
  for (const { ecosystem, name, type } of inventories.flatMap(({ packages }) => packages)) {
    const isImage = IMAGE_TYPES.has(type);
    if (ecosystem === undefined) {
      skipped.push(isImage ? `image ${name}` : name);
      images += Number(isImage);
    } else counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
  }
  const compared = [...counts]
    .filter(([ecosystem]) => !uncovered.has(ecosystem) && !uncovered.has(baseOf(ecosystem)))
    .map(([ecosystem, packages]) => ({ ecosystem, packages }))
    .sort((a, b) => b.packages - a.packages || compareText(a.ecosystem, b.ecosystem));
  const names = [...new Set(skipped)].sort(compareText).slice(0, MAX_NAMES);
  return { compared, skipped: skipped.length, skippedNames: names, images };
}

/** Returns an ecosystem without its release, such as `Debian` for `Debian:12`. */
function baseOf(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] ?? '';
}

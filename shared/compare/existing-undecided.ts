import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { UndecidedPackages } from '../scan/match-packages.ts';

/** The difference between the files in the base and in the head. */
interface Change {
  /**
   * Returns true if the file at a path is the same in the base and in the head. With a message, also returns false for a
   * build file, if the change modifies a build file that can set versions in other files.
   */
  readonly isSame: (path: string, message?: string) => boolean;
}

/**
 * Returns the problems in the head that the base already has. Each problem is about a package whose version cannot be
 * compared. The package must be identical in the base, with the same locations, and its files must be unchanged.
 * Otherwise, a change could hide another version behind the problem.
 */
export function existingUndecided(
  base: UndecidedPackages,
  head: UndecidedPackages,
  { isSame }: Change,
): readonly Problem[] {
  const known = new Set([...base].map(keyOf));
  const isExisting = ([problem, item]: readonly [Problem, Package]) =>
    known.has(keyOf([problem, item])) &&
    item.locations.length > 0 &&
    item.locations.every(({ path }) => isSame(path, item.version === '' ? '' : undefined));
  return [...head].filter(isExisting).map(([problem]) => problem);
}

function keyOf(entry: readonly [Problem, Package]): string {
  return JSON.stringify(entry);
}

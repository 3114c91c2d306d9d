import type { OwnedFile } from '../ecosystems/ecosystem.ts';
import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Package } from '../model/package.ts';

/** Lists the files that packages of the operating system installed. */
export type OwnedFiles = () => Iterable<OwnedFile>;

export interface Divided {
  readonly packages: readonly Package[];
  /** What is a package of the operating system under another name. */
  readonly contained: readonly Package[];
}

/**
 * What is linked into a program is no other name of the package that the program is in: it stays, and says
 * whose it is.
 */
const LINKED_TYPES: ReadonlySet<string> = new Set(['cargo', 'golang']);

/** Folders that are links to those below `usr` on most systems, whose packages still name them without. */
const MERGED_FOLDER = /^(?:bin|sbin|lib|lib32|lib64|libx32)\//;

/**
 * Tells packages whose files belong to a package of the operating system from all others. Edges that led to
 * one of them lead to its owner.
 *
 * @param found As the parsers gave them: each with the places that one file names.
 */
export function divideByOwner(found: readonly Package[], lists: readonly OwnedFiles[]): Divided {
  const owners = ownersOf(found, lists);
  if (owners.size === 0) return { packages: found, contained: [] };
  const packages: Package[] = [];
  const contained: Package[] = [];
  for (const item of found) {
    const ownedBy = ownersOfPackage(item, owners);
    if (ownedBy === undefined) packages.push(item);
    else if (LINKED_TYPES.has(item.type)) packages.push({ ...item, ownedBy });
    else contained.push({ ...item, ownedBy });
  }
  return { packages: withEdgesToOwners(packages, contained), contained };
}

/** The owner of each file that some package was read from. The lists are long, and are not kept. */
function ownersOf(
  found: readonly Package[],
  lists: readonly OwnedFiles[],
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const asked = askedFiles(found);
  if (asked.size === 0) return owners;
  for (const list of lists) {
    for (const { path, owner } of list()) {
      for (const file of asked.get(path) ?? NONE) owners.set(file, owner);
    }
  }
  return owners;
}

const NONE: readonly string[] = [];

/** Files that packages of no operating system were read from, by each path that a list may have of them. */
function askedFiles(found: readonly Package[]): ReadonlyMap<string, readonly string[]> {
  const others = found.filter(({ type }) => !SYSTEM_TYPES.has(type));
  const files = new Set(
    others.flatMap(({ locations }) => locations.map(({ path }) => fileOf(path))),
  );
  const asked = new Map([...files].map((path) => [path, [path]]));
  for (const path of files) {
    const short = path.startsWith('usr/') ? path.slice('usr/'.length) : '';
    if (MERGED_FOLDER.test(short)) asked.set(short, [...(asked.get(short) ?? []), path]);
  }
  return asked;
}

/** Undefined when one of its files is nobody's. */
function ownersOfPackage(
  item: Package,
  owners: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  // Packages of operating systems themselves own, and are not owned.
  if (SYSTEM_TYPES.has(item.type)) return undefined;
  const found = item.locations.map(({ path }) => owners.get(fileOf(path)) ?? '');
  return found.includes('') ? undefined : [...new Set(found)].sort();
}

/** What is inside an archive is in the archive's file. */
function fileOf(path: string): string {
  const inside = path.indexOf('!/');
  return inside === -1 ? path : path.slice(0, inside);
}

function withEdgesToOwners(
  packages: readonly Package[],
  contained: readonly Package[],
): readonly Package[] {
  const stays = new Set(packages.map(({ purl }) => purl));
  const owners = new Map<string, readonly string[]>();
  for (const { purl, ownedBy } of contained) {
    if (ownedBy !== undefined && !stays.has(purl)) owners.set(purl, ownedBy);
  }
  return packages.map((item) =>
    item.dependsOn.some((purl) => owners.has(purl))
      ? { ...item, dependsOn: item.dependsOn.flatMap((purl) => owners.get(purl) ?? purl) }
      : item,
  );
}

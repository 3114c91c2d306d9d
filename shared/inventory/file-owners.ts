import type { OwnedFile } from '../ecosystems/ecosystem.ts';
import { SYSTEM_TYPES } from '../ecosystems/system-types.ts';
import type { Package } from '../model/package.ts';

/** Lists the files that operating system packages installed, each with the package that owns it. */
export type OwnedFiles = () => Iterable<OwnedFile>;

export interface Divided {
  readonly packages: readonly Package[];
  /** Packages inside operating system packages, such as the Python metadata in a Debian package. */
  readonly contained: readonly Package[];
}

/**
 * Types of packages that are linked into programs. If an operating system package contains the program, the linked
 * package is still kept. It is not a duplicate of the operating system package.
 */
const LINKED_TYPES: ReadonlySet<string> = new Set(['cargo', 'golang']);

/** Folders that most systems replace with links to folders below `usr`. Package file lists still use the old paths. */
const MERGED_FOLDER = /^(?:bin|sbin|lib|lib32|lib64|libx32)\//;

/**
 * Separates the packages whose files belong to operating system packages from all other packages. Packages that are
 * linked into programs always count as other packages. A dependency on a separated package becomes a dependency on the
 * package that owns its files.
 *
 * @param found Packages from the parsers. All locations of a package are in one file.
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

/**
 * Returns the owner of each file that a package was read from. Does not keep the complete file lists in memory, because
 * they are long.
 */
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

/**
 * Returns the files that packages were read from. Omits operating system packages. The keys are the paths of these
 * files in file lists. A file such as `usr/bin/x` has a second key, `bin/x`, because file lists can use the old path.
 */
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

/** Returns the owners of a package's files. Returns undefined if one of the files does not have an owner. */
function ownersOfPackage(
  item: Package,
  owners: ReadonlyMap<string, string>,
): readonly string[] | undefined {
  // Operating system packages can own files. They do not have owners themselves.
  if (SYSTEM_TYPES.has(item.type)) return undefined;
  const found = item.locations.map(({ path }) => owners.get(fileOf(path)) ?? '');
  return found.includes('') ? undefined : [...new Set(found)].sort();
}

/**
 * Returns the path to the file that contains a location. For a location inside an archive, this is the archive, because
 * the owner of the archive also owns its content.
 */
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

import type { ManifestDependency } from '../ecosystems/manifest.ts';
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { Holder } from './lock-holders.ts';

/** A dependency whose exact version in the manifest is not in the lockfiles, which contain only other versions. */
export interface Contradiction {
  readonly exact: Package;
  readonly holder: Holder;
  /** The versions in the lockfile. */
  readonly locked: readonly string[];
}

/** Ecosystems in which an exact version in a manifest excludes every other version in the lockfile. */
const STRICT: ReadonlySet<string> = new Set([
  ...['npm', 'crates.io', 'RubyGems', 'PyPI', 'Packagist', 'Hex', 'Pub', 'SwiftURL'],
]);

/**
 * Compares the exact versions in a manifest with the lockfiles that cover the manifest. One matching lockfile is
 * enough.
 */
export function findContradictions(
  dependencies: readonly ManifestDependency[],
  ecosystem: string,
  holders: readonly Holder[],
): readonly Contradiction[] {
  if (!STRICT.has(ecosystem)) return [];
  return dependencies.flatMap(({ name, exact, isOptional, isConditional }) => {
    // A tool can correctly lock a different version because of its own conditions.
    if (isOptional === true || isConditional === true) return [];
    // A commit has no version.
    if (exact === undefined || exact.version === '') return [];
    const normal = normalName(ecosystem, name);
    const naming = holders.filter(({ names }) => names.has(normal));
    const [holder] = naming;
    const isHeld = naming.some((one) => mayHold(one, normal, ecosystem, exact.version));
    if (holder === undefined || isHeld) return [];
    return [{ exact, holder, locked: [...(holder.versions.get(normal) ?? [])] }];
  });
}

/**
 * True if the lockfile has that version or an unknown version, or if the project chooses the version in a different
 * file.
 */
function mayHold(holder: Holder, name: string, ecosystem: string, version: string): boolean {
  const versions = holder.versions.get(name);
  if (versions === undefined || holder.replaced.has(name) || versions.has('')) return true;
  return [...versions].some((locked) => isSame(ecosystem, version, locked));
}

function isSame(ecosystem: string, stated: string, locked: string): boolean {
  // In Python, a public version also matches its local versions: `==2.0.0` matches `2.0.0+cu118`.
  const isPublic = ecosystem === 'PyPI' && !stated.includes('+');
  const compared = isPublic ? (locked.split('+', 1)[0] ?? '') : locked;
  const [a, b] = [plain(ecosystem, stated), plain(ecosystem, compared)];
  if (a === b) return true;
  try {
    return schemeFor(ecosystem)?.compare(a, b) === 0;
  } catch (error) {
    // Versions that cannot be ordered are equal only if their texts are equal.
    if (error instanceof DataError) return false;
    throw error;
  }
}

/** Removes a leading `v`. Composer adds zeros up to four numbers, so `1.0` is the same as `1.0.0.0`. */
function plain(ecosystem: string, version: string): string {
  const bare = version.replace(/^v(?=\d)/i, '');
  if (ecosystem !== 'Packagist') return bare;
  return bare.replace(/^\d+(?:\.\d+)*/, (numbers) =>
    [...numbers.split('.'), '0', '0', '0']
      .slice(0, Math.max(4, numbers.split('.').length))
      .join('.'),
  );
}

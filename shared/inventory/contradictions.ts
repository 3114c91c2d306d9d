import type { ManifestDependency } from '../ecosystems/manifest.ts';
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import { isOutside, withFourNumbers } from '../versions/version-range.ts';
import type { Holder } from './lock-holders.ts';

/**
 * A dependency whose manifest and lockfiles contradict each other. The lockfiles contain only versions that the
 * manifest excludes.
 */
export interface Contradiction {
  /** The package. Present if the manifest requires exactly one version. */
  readonly exact?: Package | undefined;
  /** The package and the versions that the manifest accepts, as written in the manifest. */
  readonly stated: string;
  readonly holder: Holder;
  /** The versions in the lockfile. */
  readonly locked: readonly string[];
}

/** Ecosystems in which an exact version in a manifest excludes all other versions in the lockfile. */
const STRICT: ReadonlySet<string> = new Set([
  ...['npm', 'crates.io', 'RubyGems', 'PyPI', 'Packagist', 'Hex', 'Pub', 'SwiftURL'],
]);

/**
 * Compares the versions in a manifest with the lockfiles that cover the manifest. One matching lockfile is enough.
 */
export function findContradictions(
  dependencies: readonly ManifestDependency[],
  ecosystem: string,
  holders: readonly Holder[],
): readonly Contradiction[] {
  if (!STRICT.has(ecosystem)) return [];
  return dependencies.flatMap((dependency) => {
    const { name, exact, range, isOptional, isConditional } = dependency;
    // Skips a dependency that the lockfile may omit or contain in another version.
    if (isOptional === true || isConditional === true) return [];
    const accepts = acceptedBy(dependency, ecosystem);
    if (accepts === undefined) return [];
    const normal = normalName(ecosystem, name);
    const naming = holders.filter(({ names }) => names.has(normal));
    const [holder] = naming;
    const isHeld = naming.some((one) => mayHold(one, normal, accepts));
    if (holder === undefined || isHeld) return [];
    const stated = exact === undefined ? `${name} ${range}` : `${exact.name} ${exact.version}`;
    return [{ exact, stated, holder, locked: [...(holder.versions.get(normal) ?? [])] }];
  });
}

/**
 * Returns a function that tests whether the manifest accepts a locked version. Returns undefined if the manifest
 * accepts all versions.
 */
function acceptedBy(
  { exact, range = '' }: ManifestDependency,
  ecosystem: string,
): ((locked: string) => boolean) | undefined {
  // A dependency on a commit has no version.
  if (exact !== undefined) {
    return exact.version === '' ? undefined : (locked) => isSame(ecosystem, exact.version, locked);
  }
  return range === '' ? undefined : (locked) => !isOutside(ecosystem, locked, range);
}

/**
 * True if the lockfile does not contradict the manifest. There is no contradiction if the lockfile contains an accepted
 * version, an unknown version or no version, or if the project chooses the version in another file.
 */
function mayHold(holder: Holder, name: string, accepts: (locked: string) => boolean): boolean {
  const versions = holder.versions.get(name);
  if (versions === undefined || holder.replaced.has(name) || versions.has('')) return true;
  return [...versions].some(accepts);
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
    // Versions that cannot be ordered are equal only if they are spelled the same.
    if (error instanceof DataError) return false;
    throw error;
  }
}

/**
 * Returns a version in the form that is used for comparison: without a leading `v` and, for Composer, padded with zeros
 * to four numbers.
 */
function plain(ecosystem: string, version: string): string {
  const bare = version.replace(/^v(?=\d)/i, '');
  return ecosystem === 'Packagist' ? withFourNumbers(bare) : bare;
}

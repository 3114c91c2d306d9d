import type { ManifestDependency } from '../ecosystems/manifest.ts';
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { normalName } from '../versions/osv-coordinates.ts';
import { schemeFor } from '../versions/scheme-for.ts';
import type { Holder } from './lock-holders.ts';

/** A dependency whose lockfiles have only other versions than the one that the manifest states. */
export interface Contradiction {
  readonly exact: Package;
  readonly holder: Holder;
  /** The versions in the lockfile. */
  readonly locked: readonly string[];
}

/** Ecosystems in which an exact version in a manifest rules out every other version in its lockfile. */
const STRICT: ReadonlySet<string> = new Set([
  ...['npm', 'crates.io', 'RubyGems', 'PyPI', 'Packagist', 'Hex', 'Pub', 'SwiftURL'],
]);

/** Compares the exact versions of a manifest with the lockfiles that cover it. One matching lockfile is enough. */
export function findContradictions(
  dependencies: readonly ManifestDependency[],
  ecosystem: string,
  holders: readonly Holder[],
): readonly Contradiction[] {
  if (!STRICT.has(ecosystem)) return [];
  return dependencies.flatMap(({ name, exact, isOptional, isConditional }) => {
    // A tool may rightly lock another version for its own conditions.
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

/** True if the lockfile has that version, an unknown one, or one that the project chose in another place. */
function mayHold(holder: Holder, name: string, ecosystem: string, version: string): boolean {
  const versions = holder.versions.get(name);
  if (versions === undefined || holder.replaced.has(name) || versions.has('')) return true;
  return [...versions].some((locked) => isSame(ecosystem, version, locked));
}

function isSame(ecosystem: string, stated: string, locked: string): boolean {
  // A public version in Python also accepts its local builds: `==2.0.0` accepts `2.0.0+cu118`.
  const isPublic = ecosystem === 'PyPI' && !stated.includes('+');
  const compared = isPublic ? (locked.split('+', 1)[0] ?? '') : locked;
  const [a, b] = [plain(ecosystem, stated), plain(ecosystem, compared)];
  if (a === b) return true;
  try {
    return schemeFor(ecosystem)?.compare(a, b) === 0;
  } catch (error) {
    // Versions without an order are equal only if their text is.
    if (error instanceof DataError) return false;
    throw error;
  }
}

/** Removes a leading `v`. Composer fills four numbers: `1.0` is `1.0.0.0`. */
function plain(ecosystem: string, version: string): string {
  const bare = version.replace(/^v(?=\d)/i, '');
  if (ecosystem !== 'Packagist') return bare;
  return bare.replace(/^\d+(?:\.\d+)*/, (numbers) =>
    [...numbers.split('.'), '0', '0', '0']
      .slice(0, Math.max(4, numbers.split('.').length))
      .join('.'),
  );
}

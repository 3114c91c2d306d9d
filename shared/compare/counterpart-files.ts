import type { SourceKind } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { fileInUnit, type Unit, unitOf } from './unit.ts';

/** The purls of the packages, grouped by project (unit) and file. */
type UnitFiles = ReadonlyMap<Unit, ReadonlyMap<string, ReadonlySet<string>>>;

/** Returns the purls of the packages, grouped by project (unit) and file. */
export function unitFiles(kind: SourceKind, packages: readonly Package[]): UnitFiles {
  const units = new Map<Unit, Map<string, Set<string>>>();
  for (const { type, purl, locations, includedBy = [] } of packages) {
    for (const location of [...locations, ...includedBy]) {
      const unit = unitOf(kind, type, location);
      const files = units.get(unit) ?? new Map<string, Set<string>>();
      units.set(unit, files);
      const file = fileInUnit(kind, location);
      files.set(file, (files.get(file) ?? new Set()).add(purl));
    }
  }
  return units;
}

const NO_FILES: ReadonlyMap<string, ReadonlySet<string>> = new Map();

/**
 * Lockfiles from different tools for the same manifests. A project uses only one of them, and a change can determine
 * which one.
 */
const ALTERNATIVES: ReadonlySet<string> = new Set([
  'Pipfile.lock',
  'bun.lock',
  'bun.lockb',
  'deno.lock',
  'npm-shrinkwrap.json',
  'package-lock.json',
  'pdm.lock',
  'pnpm-lock.yaml',
  'poetry.lock',
  'pylock.toml',
  'uv.lock',
  'yarn.lock',
]);

/** Manifests, which usually list only some of the packages in a project. */
const MANIFEST = /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/;

/**
 * Returns a function that finds the base files to compare with a head file. It caches results, because a lockfile can
 * have thousands of findings.
 */
export function counterpartsIn(
  base: UnitFiles,
  head: UnitFiles,
): (unit: Unit, ownUnit: Unit, file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (unit, ownUnit, file) => {
    const key = JSON.stringify([ownUnit, file]);
    const found =
      known.get(key) ?? counterpartsOf(file, filesOf(base, unit), filesOf(head, ownUnit));
    known.set(key, found);
    return found;
  };
}

function filesOf(units: UnitFiles, unit: Unit): ReadonlyMap<string, ReadonlySet<string>> {
  return units.get(unit) ?? NO_FILES;
}

/**
 * Returns the base files to compare with a head file. A finding counts as known only if all of these files contain it.
 * A new file is also compared with all other lockfiles in the base, unless it replaces a file that the head no longer
 * contains. Otherwise, the author of a change could hide findings by making the new file similar to an outdated one.
 *
 * @param base Files of the project in the base.
 * @param head Files of the corresponding project in the head.
 */
export function counterpartsOf(
  file: string,
  base: ReadonlyMap<string, ReadonlySet<string>>,
  head: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const first = counterpartOf(file, base, head);
  if (first === undefined) return [];
  if (first === file) return [first];
  const isAlternative = ALTERNATIVES.has(file);
  const isReplaced = !head.has(first) && (!isAlternative || ALTERNATIVES.has(first));
  const others = [...base.keys()].filter(
    (name) =>
      (isAlternative && ALTERNATIVES.has(name)) ||
      (!isReplaced && head.has(name) && !MANIFEST.test(name)),
  );
  return [...new Set([first, ...others])];
}

/**
 * Returns the file in the base that best corresponds to a file in the head:
 *
 * 1. the file with the same name
 * 2. the most similar file that the head no longer contains
 * 3. the most similar of all files, if the head contains all files in the base
 *
 * @param base Files of the project in the base.
 * @param head Files of the corresponding project in the head.
 */
function counterpartOf(
  file: string,
  base: ReadonlyMap<string, ReadonlySet<string>>,
  head: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (base.has(file)) return file;
  const own = head.get(file) ?? new Set();
  const gone = [...base].filter(([name]) => !head.has(name));
  const candidates = gone.length > 0 ? gone : [...base];
  const counted = candidates.map(([name, purls]) => ({
    name,
    common: [...purls].filter((purl) => own.has(purl)).length,
  }));
  return counted.toSorted((a, b) => b.common - a.common || compareText(a.name, b.name))[0]?.name;
}

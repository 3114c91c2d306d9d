import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { JsonLines } from '../../json/json-lines.ts';
import { lineAt } from '../../json/positions.ts';
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { type Missing, withoutEntries } from '../unread.ts';
import type { InstallTree } from './install-paths.ts';
import type { LockNeed, LockNeeds } from './lock-needs.ts';
import { manifestBeside } from './manifest.ts';
import { rulesOfOverrides } from './override-rules.ts';
import { mayBeIn } from './version-range.ts';

/** The `packages` object of a lockfile, with the locations, the dependencies and the line numbers of its entries. */
interface Locked {
  readonly packages: JsonObject;
  readonly tree: InstallTree;
  readonly needs: LockNeeds;
  readonly lines: JsonLines;
}

/**
 * Returns a problem for each dependency that no entry satisfies. `npm ci` rejects such a lockfile, and `npm install`
 * installs a version that it does not list. Peer dependencies are ignored. An optional dependency can be missing,
 * because npm leaves out packages for other platforms, but it must not have a wrong version.
 */
export function unmetNeeds(
  file: EcosystemFile,
  context: ParseContext,
  locked: Locked,
  fix: string,
): readonly Problem[] {
  const overrides = overridesBeside(file, context);
  const unmet = new Map<string, Missing>();
  // Pairs of an entry and a range that match. Many packages need the same range of one package, and each pair is tested
  // only once.
  const met = new Set<string>();
  for (const { key, name, range, found } of needsIn(locked)) {
    const pair = `${found} ${range}`;
    if (met.has(pair)) continue;
    const ranges = [range, ...(overrides.get(name) ?? [])];
    const needed = `${name}@${range}`;
    if (found !== undefined && isIn(locked.packages, found, ranges)) met.add(pair);
    else unmet.set(needed, { needed, line: lineAt(locked.lines, 'packages', key) });
  }
  return withoutEntries(file, unmet.values(), fix);
}

interface Need {
  /** Key of the entry that needs the package. */
  readonly key: string;
  readonly name: string;
  readonly range: string;
  /** Key of the entry that the name resolves to. */
  readonly found: string | undefined;
}

function* needsIn({ packages, tree, needs }: Locked): Generator<Need> {
  for (const [key, own] of needs) {
    if (tree.locations.get(key)?.kind !== 'package' || isBundled(key, packages)) continue;
    for (const need of own) {
      if (!isInstalled(need)) continue;
      const { name, range, found } = need;
      yield { key, name, range: typeof range === 'string' ? range : '', found };
    }
  }
}

function isInstalled({ kind, found }: LockNeed): boolean {
  return kind === 'dependencies' || (kind === 'optionalDependencies' && found !== undefined);
}

/**
 * True if the version of an entry matches one of the ranges, or might match. If the entry is a link, its version is in
 * the entry of the target folder.
 */
function isIn(packages: JsonObject, key: string, ranges: readonly string[]): boolean {
  const entry = objectAt(packages, key) ?? {};
  const target = entry['link'] === true ? stringAt(entry, 'resolved') : undefined;
  const version = stringAt(
    target === undefined ? entry : (objectAt(packages, target) ?? {}),
    'version',
  );
  return version === undefined || ranges.some((range) => mayBeIn(version, range));
}

/**
 * True for a package that is bundled in the archive of another package. The archive does not always contain its
 * dependencies.
 */
function isBundled(key: string, packages: JsonObject): boolean {
  return key.lastIndexOf('/node_modules/') > 0 && objectAt(packages, key)?.['inBundle'] === true;
}

/** Returns the ranges in `overrides`, in the manifest next to the lockfile, keyed by package name. */
function overridesBeside(
  file: EcosystemFile,
  context: ParseContext,
): ReadonlyMap<string, readonly string[]> {
  const manifest = manifestBeside(file, context) ?? {};
  const rules = rulesOfOverrides(objectAt(manifest, 'overrides'), manifest);
  const chosen = Map.groupBy(rules, ({ name }) => name);
  return new Map([...chosen].map(([name, all]) => [name, all.map((rule) => rule.chosen.range)]));
}

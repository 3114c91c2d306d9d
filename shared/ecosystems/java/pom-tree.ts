import { DataError } from '../../errors/errors.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { interpolator } from './interpolate.ts';
import { type MavenArguments, mavenArgumentsOf } from './maven-config.ts';
import type { PomDependency } from './pom-dependency.ts';
import { type Pom, readPom } from './pom-model.ts';
import { MAX_UNCERTAIN } from './pom-profiles.ts';
import { type Reactors, reactorsOf } from './reactor.ts';

/** The pom.xml files in a source tree. */
export interface PomTree {
  at(path: string): Pom | undefined;
  /** Returns the POMs named `name` (`group:artifact`) that are built together with the project `pom`. */
  builtWith(pom: Pom, name: string): readonly Pom[];
  /**
   * Number of machine configurations to try. In one of them, no machine-dependent profile is active. There are two more
   * for each such profile.
   */
  readonly machines: number;
  /** Returns the parent of a POM, or undefined if the parent is not in the tree. */
  parentOf(pom: Pom): Pom | undefined;
  /** Returns the properties that a POM inherits from parents in a Maven repository. */
  outside(pom: Pom): ReadonlyMap<string, string>;
  /** Managed dependencies of each imported BOM, resolved on demand. */
  readonly bills: Map<Pom, ReadonlyMap<string, PomDependency>>;
}

/**
 * Caches trees, so that each tree is read only once. Without the cache, a thousand modules that look for their parents
 * would read a million files. The garbage collector frees an entry together with its context.
 */
const trees = new WeakMap<ParseContext, PomTree[]>();

/**
 * Returns the POMs in a source tree for one machine configuration.
 *
 * @param machine Number of the active machine-dependent profile in each project, starting at 1. 0 for none.
 */
export function pomTree(context: ParseContext, machine = 0): PomTree {
  const known = trees.get(context) ?? [];
  trees.set(context, known);
  const tree =
    known[machine] ?? readTree(context, (file, stated) => readPom(file, stated, machine));
  known[machine] = tree;
  return tree;
}

/** A function that returns the POM in a file, with its active profiles. Returns undefined if the file is not a POM. */
type ReadPom = (file: EcosystemFile, stated: MavenArguments) => Pom | undefined;

/** Returns the number of machine configurations in which the dependencies of a project can differ. */
export function machinesOf({ uncertain }: Pom): number {
  return 2 * Math.min(uncertain, MAX_UNCERTAIN) + 1;
}

/**
 * Returns the name (`group:artifact`) and the version of a POM. A module usually inherits its group and version from
 * its parent.
 */
export function coordinatesOf(pom: Pom): { readonly name: string; readonly version: string } {
  const { group, artifact, version, parent, properties } = pom;
  const user = pom.arguments.properties;
  // A property in the file or its parents can contain the version of all modules, such as `${revision}`.
  const text = interpolator((name) => user.get(name) ?? properties.get(name));
  const ownGroup = group ?? parent?.group ?? '';
  const ownVersion = version ?? parent?.version ?? '';
  return { name: `${text(ownGroup) ?? ownGroup}:${artifact}`, version: text(ownVersion) ?? '' };
}

/** Returns the POMs in a source tree, as read by the given function. */
export function readTree(context: ParseContext, read: ReadPom): PomTree {
  const poms = context.named('pom.xml').flatMap((file) => {
    try {
      return read(file, mavenArgumentsOf(file.path, context)) ?? [];
    } catch (error) {
      // An unreadable POM is reported when it is parsed.
      if (error instanceof DataError) return [];
      throw error;
    }
  });
  const byPath = new Map(poms.map((pom) => [pom.file.path, pom]));
  const byName = Map.groupBy(poms, (pom) => coordinatesOf(pom).name);
  const at = (path: string) => byPath.get(path) ?? otherPom(path, context, read, byPath);
  const areTogether: Reactors = reactorsOf(poms, (path) => byPath.get(path));
  const builtWith = (pom: Pom, name: string) =>
    (byName.get(name) ?? []).filter((other) => areTogether(pom, other));
  return {
    at,
    builtWith,
    machines: poms.reduce((most, pom) => Math.max(most, machinesOf(pom)), 1),
    parentOf: (pom) => findParent(pom, at, (name) => builtWith(pom, name)),
    outside: ({ file }) => context.resolved?.(file.path)?.properties ?? new Map(),
    bills: new Map(),
  };
}

/**
 * Returns the parent POM in a file with any name that ends in `.xml`. Returns undefined if the file is missing or
 * unreadable.
 */
function otherPom(
  path: string,
  context: ParseContext,
  read: ReadPom,
  known: Map<string, Pom>,
): Pom | undefined {
  const file = path.endsWith('.xml') ? context.file(path) : undefined;
  if (file === undefined) return undefined;
  try {
    const pom = read(file, mavenArgumentsOf(file.path, context));
    if (pom !== undefined) known.set(path, pom);
    return pom;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/**
 * Returns the POM at the specified parent path if its name and version match. Otherwise, returns a POM from the same
 * source tree with the requested name and version.
 */
function findParent(
  { file, parent }: Pom,
  at: PomTree['at'],
  named: (name: string) => readonly Pom[],
): Pom | undefined {
  if (parent === undefined) return undefined;
  const name = `${parent.group}:${parent.artifact}`;
  const path = besidePath(file.path, parent.relativePath);
  const candidates = parent.relativePath === '' ? [] : [at(path), at(`${path}/pom.xml`)];
  const there = candidates.find(
    (pom) =>
      pom !== undefined && coordinatesOf(pom).name === name && isVersion(pom, parent.version),
  );
  return there ?? withVersion(named(name), parent.version);
}

/** True if a POM has the given version. Like Maven, compares versions as text. A range matches any version. */
function isVersion({ version, parent }: Pom, stated: string): boolean {
  return (version ?? parent?.version) === stated || /[,[\]()]/.test(stated);
}

/**
 * Returns the POM with a version. If the version contains a property and `poms` has only one element, returns this POM.
 */
export function withVersion(poms: readonly Pom[], version: string): Pom | undefined {
  const same = poms.find((pom) => coordinatesOf(pom).version === version);
  return same ?? (version.includes('${') && poms.length === 1 ? poms[0] : undefined);
}

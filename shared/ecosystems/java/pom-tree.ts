import { DataError } from '../../errors/errors.ts';
import type { ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { interpolator } from './interpolate.ts';
import { mavenArgumentsOf } from './maven-config.ts';
import type { PomDependency } from './pom-dependency.ts';
import { type Pom, readPom } from './pom-model.ts';
import { MAX_UNCERTAIN } from './pom-profiles.ts';
import { type Reactors, reactorsOf } from './reactor.ts';

/** The pom.xml files of a source tree; none is ever fetched. */
export interface PomTree {
  at(path: string): Pom | undefined;
  /** Those of that `group:artifact` that are built together with a project. */
  builtWith(pom: Pom, name: string): readonly Pom[];
  /** How many worlds there are: one without, and two with each profile that depends on the machine. */
  readonly machines: number;
  /** The parent of a pom where the tree has it. */
  parentOf(pom: Pom): Pom | undefined;
  /** What bills of materials manage, filled as they are asked for. */
  readonly bills: Map<Pom, ReadonlyMap<string, PomDependency>>;
}

/**
 * The tree of each context, read once for all of its files: a thousand modules that each look for their
 * parents would read a million otherwise. It is forgotten with the context.
 */
const trees = new WeakMap<ParseContext, PomTree[]>();

/** @param machine Which of the profiles of each project that depend on the machine is active, from 1; none for 0. */
export function pomTree(context: ParseContext, machine = 0): PomTree {
  const known = trees.get(context) ?? [];
  trees.set(context, known);
  const tree = known[machine] ?? readTree(context, machine);
  known[machine] = tree;
  return tree;
}

/** How many worlds a project makes a difference between. */
export function worldsOf({ uncertain }: Pom): number {
  return 2 * Math.min(uncertain, MAX_UNCERTAIN) + 1;
}

/** `group:artifact` and the version as the pom states them; a module mostly has its parent's. */
export function coordinatesOf(pom: Pom): { readonly name: string; readonly version: string } {
  const { group, artifact, version, parent, properties } = pom;
  const user = pom.arguments.properties;
  // A version that is set for all modules at once, `${revision}`, is a property of the file or its parents.
  const text = interpolator((name) => user.get(name) ?? properties.get(name));
  const ownGroup = group ?? parent?.group ?? '';
  const ownVersion = version ?? parent?.version ?? '';
  return { name: `${text(ownGroup) ?? ownGroup}:${artifact}`, version: text(ownVersion) ?? '' };
}

function readTree(context: ParseContext, machine: number): PomTree {
  const poms = context.named('pom.xml').flatMap((file) => {
    try {
      return readPom(file, mavenArgumentsOf(file.path, context), machine) ?? [];
    } catch (error) {
      // It is a problem of its own when it is its turn to be read.
      if (error instanceof DataError) return [];
      throw error;
    }
  });
  const byPath = new Map(poms.map((pom) => [pom.file.path, pom]));
  const byName = Map.groupBy(poms, (pom) => coordinatesOf(pom).name);
  const at = (path: string) => byPath.get(path) ?? otherPom(path, context, machine, byPath);
  const areTogether: Reactors = reactorsOf(poms, (path) => byPath.get(path));
  const builtWith = (pom: Pom, name: string) =>
    (byName.get(name) ?? []).filter((other) => areTogether(pom, other));
  return {
    at,
    builtWith,
    machines: poms.reduce((most, pom) => Math.max(most, worldsOf(pom)), 1),
    parentOf: (pom) => findParent(pom, at, (name) => builtWith(pom, name)),
    bills: new Map(),
  };
}

/** A parent may be called otherwise than pom.xml. */
function otherPom(
  path: string,
  context: ParseContext,
  machine: number,
  known: Map<string, Pom>,
): Pom | undefined {
  const file = path.endsWith('.xml') ? context.file(path) : undefined;
  if (file === undefined) return undefined;
  try {
    const pom = readPom(file, mavenArgumentsOf(file.path, context), machine);
    if (pom !== undefined) known.set(path, pom);
    return pom;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

/** At its path if that is the one that is meant, in that version; else one that is built with it, by its name. */
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

/** Maven compares versions as they are written, and takes a range for what it says. */
function isVersion({ version, parent }: Pom, stated: string): boolean {
  return (version ?? parent?.version) === stated || /[,[\]()]/.test(stated);
}

/** The one of that version; the only one, when versions are properties. */
export function withVersion(poms: readonly Pom[], version: string): Pom | undefined {
  const same = poms.find((pom) => coordinatesOf(pom).version === version);
  return same ?? (version.includes('${') && poms.length === 1 ? poms[0] : undefined);
}

import { DataError } from '../../errors/errors.ts';
import type { ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { interpolator } from './interpolate.ts';
import { userPropertiesOf } from './maven-config.ts';
import { type Pom, type PomDependency, readPom } from './pom-model.ts';

/** The pom.xml files of a source tree; none is ever fetched. */
export interface PomTree {
  at(path: string): Pom | undefined;
  /** By `group:artifact`; several when the tree has several projects of that name. */
  named(name: string): readonly Pom[];
  /** The parent of a pom where the tree has it. */
  parentOf(pom: Pom): Pom | undefined;
  /** What bills of materials manage, filled as they are asked for. */
  readonly bills: Map<Pom, ReadonlyMap<string, PomDependency>>;
}

/**
 * The tree of each context, read once for all of its files: a thousand modules that each look for their
 * parents would read a million otherwise. It is forgotten with the context.
 */
const trees = new WeakMap<ParseContext, PomTree>();

export function pomTree(context: ParseContext): PomTree {
  const known = trees.get(context);
  if (known !== undefined) return known;
  const tree = readTree(context);
  trees.set(context, tree);
  return tree;
}

/** `group:artifact` and the version as the pom states them; a module mostly has its parent's. */
export function coordinatesOf(pom: Pom): { readonly name: string; readonly version: string } {
  const { group, artifact, version, parent, properties, userProperties } = pom;
  // A version that is set for all modules at once, `${revision}`, is a property of the file or its parents.
  const text = interpolator((name) => userProperties.get(name) ?? properties.get(name));
  const ownGroup = group ?? parent?.group ?? '';
  const ownVersion = version ?? parent?.version ?? '';
  return { name: `${text(ownGroup) ?? ownGroup}:${artifact}`, version: text(ownVersion) ?? '' };
}

function readTree(context: ParseContext): PomTree {
  const poms = context.named('pom.xml').flatMap((file) => {
    try {
      return readPom(file, userPropertiesOf(file.path, context)) ?? [];
    } catch (error) {
      // It is a problem of its own when it is its turn to be read.
      if (error instanceof DataError) return [];
      throw error;
    }
  });
  const byPath = new Map(poms.map((pom) => [pom.file.path, pom]));
  const byName = Map.groupBy(poms, (pom) => coordinatesOf(pom).name);
  const named = (name: string) => byName.get(name) ?? [];
  return {
    at: (path) => byPath.get(path),
    named,
    parentOf: (pom) => findParent(pom, byPath, named),
    bills: new Map(),
  };
}

/** At its path if that is the one that is meant, else by its name, as a repository would give it. */
function findParent(
  { file, parent }: Pom,
  byPath: ReadonlyMap<string, Pom>,
  named: PomTree['named'],
): Pom | undefined {
  if (parent === undefined) return undefined;
  const name = `${parent.group}:${parent.artifact}`;
  const path = besidePath(file.path, parent.relativePath);
  const candidates =
    parent.relativePath === '' ? [] : [byPath.get(path), byPath.get(`${path}/pom.xml`)];
  const there = candidates.find((pom) => pom !== undefined && coordinatesOf(pom).name === name);
  return there ?? withVersion(named(name), parent.version);
}

/** The one of that version; the only one, when versions are properties. */
export function withVersion(poms: readonly Pom[], version: string): Pom | undefined {
  const same = poms.find((pom) => coordinatesOf(pom).version === version);
  return same ?? (version.includes('${') && poms.length === 1 ? poms[0] : undefined);
}

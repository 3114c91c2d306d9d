import { type Interpolate, interpolator } from './interpolate.ts';
import { keyOf, type Pom, type PomDependency } from './pom-model.ts';
import { type PomTree, withVersion } from './pom-tree.ts';

/** Parents above each other, and imports within imports; real ones have five. */
const MAX_DEPTH = 30;

/**
 * The dependencies of a pom as Maven sees them after inheritance, interpolation and management, as far as the
 * source tree has the files for it. A version that none of them says is undefined.
 *
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */
export function effectiveDependencies(pom: Pom, tree: PomTree): readonly PomDependency[] {
  const chain = lineage(pom, tree);
  const text = interpolatorOf(chain);
  const managed = managedBy(chain, text, tree, 0);
  const resolved = new Map<string, PomDependency>();
  for (const { dependencies } of chain) {
    // What is nearer counts: the project before its parents.
    for (const [key, dependency] of lastByKey(dependencies, text)) {
      addFirst(resolved, key, manage(dependency, managed.get(key)));
    }
  }
  return [...resolved.values()];
}

/** Of what one file names twice the last counts, as what a profile adds comes behind the project's own. */
function lastByKey(
  dependencies: readonly PomDependency[],
  text: Interpolate,
): ReadonlyMap<string, PomDependency> {
  const known = dependencies.flatMap((stated) => interpolated(stated, text) ?? []);
  return new Map(known.map((dependency) => [keyOf(dependency), dependency]));
}

/** The pom, its parent, the parent of that, as far as they are in the tree. */
function lineage(pom: Pom, tree: PomTree): readonly Pom[] {
  const chain: Pom[] = [pom];
  for (let next = tree.parentOf(pom); next !== undefined; next = tree.parentOf(next)) {
    if (chain.includes(next) || chain.length > MAX_DEPTH) break;
    chain.push(next);
  }
  return chain;
}

/** Properties are the user’s, then those of the whole line, the nearest first; `project.` means the project itself. */
function interpolatorOf(chain: readonly Pom[]): Interpolate {
  const [project] = chain;
  const own = new Map<string, string | undefined>();
  for (const prefix of ['project.', 'pom.', '']) {
    own.set(`${prefix}groupId`, project?.group ?? project?.parent?.group);
    own.set(`${prefix}artifactId`, project?.artifact);
    own.set(`${prefix}version`, project?.version ?? project?.parent?.version);
    own.set(`${prefix}parent.groupId`, project?.parent?.group);
    own.set(`${prefix}parent.artifactId`, project?.parent?.artifact);
    own.set(`${prefix}parent.version`, project?.parent?.version);
  }
  const stated = [project?.userProperties, ...chain.map(({ properties }) => properties)];
  return interpolator((name) => {
    for (const properties of stated) {
      const value = properties?.get(name);
      if (value !== undefined) return value;
    }
    return own.get(name);
  });
}

/** What is managed: by the line itself, then by the bills of materials that it imports, in order. */
function managedBy(
  chain: readonly Pom[],
  text: Interpolate,
  tree: PomTree,
  depth: number,
): ReadonlyMap<string, PomDependency> {
  const managed = new Map<string, PomDependency>();
  const imports: PomDependency[] = [];
  for (const stated of chain.flatMap((pom) => pom.managed)) {
    const dependency = interpolated(stated, text);
    if (dependency?.scope === 'import') imports.push(dependency);
    else if (dependency !== undefined) addFirst(managed, keyOf(dependency), dependency);
  }
  for (const one of imports) {
    const bill = withVersion(tree.named(`${one.group}:${one.artifact}`), one.version ?? '');
    if (bill === undefined) continue;
    for (const [key, value] of managedByBill(bill, tree, depth + 1)) addFirst(managed, key, value);
  }
  return managed;
}

/** The same of a bill of materials, worked out once however many modules import it. */
function managedByBill(
  bill: Pom,
  tree: PomTree,
  depth: number,
): ReadonlyMap<string, PomDependency> {
  const known = tree.bills.get(bill);
  if (known !== undefined || depth > MAX_DEPTH) return known ?? new Map();
  // Until it is worked out: a bill that imports itself adds nothing.
  tree.bills.set(bill, new Map());
  const chain = lineage(bill, tree);
  const managed = managedBy(chain, interpolatorOf(chain), tree, depth);
  tree.bills.set(bill, managed);
  return managed;
}

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** Undefined when it is not known which one is meant; a version may stay unknown. */
function interpolated(stated: PomDependency, text: Interpolate): PomDependency | undefined {
  const group = text(stated.group);
  const artifact = text(stated.artifact);
  if (!group || !artifact) return undefined;
  const maybe = (value: string | undefined) => (value === undefined ? undefined : text(value));
  return {
    ...stated,
    group,
    artifact,
    version: maybe(stated.version),
    type: maybe(stated.type),
    classifier: maybe(stated.classifier),
    scope: maybe(stated.scope),
  };
}

function manage(dependency: PomDependency, managed: PomDependency | undefined): PomDependency {
  const version = dependency.version ?? managed?.version;
  return { ...dependency, version, scope: dependency.scope ?? managed?.scope };
}

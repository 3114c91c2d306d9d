import { type Interpolate, interpolator } from './interpolate.ts';
import type { PomDependency } from './pom-dependency.ts';
import { keyOf, type Pom } from './pom-model.ts';
import { type PomTree, withVersion } from './pom-tree.ts';

/** Parents above each other, and imports within imports; real ones have five. */
const MAX_DEPTH = 30;

/**
 * The dependencies of a pom as Maven sees them after inheritance, interpolation and management, as far as the
 * source tree has the files for it. A version that none of them says is undefined; what they say in words that they do
 * not explain is `unknown`.
 *
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */
export function effectiveDependencies(pom: Pom, tree: PomTree): readonly PomDependency[] {
  const chain = lineage(pom, tree);
  const text = interpolatorOf(chain);
  const managed = managedBy({ chain, text, tree, depth: 0 });
  const resolved = new Map<string, PomDependency>();
  for (const { dependencies } of chain) {
    // What is nearer counts: the project before its parents.
    for (const [key, dependency] of lastByKey(dependencies, text)) {
      addFirst(resolved, key, manage(dependency, managed.get(key)));
    }
  }
  return [...resolved.values()];
}

/**
 * The plugins, extensions and other artifacts that the build of a pom runs, its own and those of its parents, in all
 * versions that are stated: which one counts, the packaging decides as well. Those without a version are left out.
 */
export function effectiveTools(pom: Pom, tree: PomTree): readonly PomDependency[] {
  const chain = lineage(pom, tree);
  const text = interpolatorOf(chain);
  return chain
    .flatMap(({ tools }) => tools)
    .filter(({ version }) => version !== undefined)
    .map((tool) => interpolated(tool, text));
}

/** Of what one file names twice the last counts, as what a profile adds comes behind the project's own. */
function lastByKey(
  dependencies: readonly PomDependency[],
  text: Interpolate,
): ReadonlyMap<string, PomDependency> {
  const known = dependencies.map((stated) => interpolated(stated, text));
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
  const own = ownValues(project);
  const stated = [project?.arguments.properties, ...chain.map(({ properties }) => properties)];
  return interpolator((name) => {
    const [, inProject] = /^(?:project|pom)\.(.*)$/.exec(name) ?? [];
    // What the project says of itself counts before any property of that name.
    if (inProject !== undefined && own.has(inProject)) return own.get(inProject);
    if (inProject !== undefined && OTHER_VALUES.test(inProject)) return undefined;
    for (const properties of stated) {
      const value = properties?.get(name);
      if (value !== undefined) return value;
    }
    return project?.arguments.systemProperties.has(name) === true ? undefined : own.get(name);
  });
}

/** What is told of a project beside these, and is not read: a property of that name may not count. */
const OTHER_VALUES =
  /^(?:name|description|url|packaging|inceptionYear|modelVersion|id|parent)(?:\.|$)/;

function ownValues(project: Pom | undefined): ReadonlyMap<string, string | undefined> {
  const parent = project?.parent;
  return new Map([
    ['groupId', project?.group ?? parent?.group],
    ['artifactId', project?.artifact],
    ['version', project?.version ?? parent?.version],
    ['parent.groupId', parent?.group],
    ['parent.artifactId', parent?.artifact],
    ['parent.version', parent?.version],
  ]);
}

/** A project with its parents, in whose terms texts are read. */
interface Line {
  readonly chain: readonly Pom[];
  readonly text: Interpolate;
  readonly tree: PomTree;
  readonly depth: number;
}

/**
 * What is managed: by the line itself, then by the bills of materials that it imports, in order. Behind a parent or a
 * bill that is not in the tree, and that may manage anything, no bill is known to count.
 */
function managedBy({ chain, text, tree, depth }: Line): ReadonlyMap<string, PomDependency> {
  const managed = new Map<string, PomDependency>();
  const imports: PomDependency[] = [];
  for (const stated of chain.flatMap((pom) => pom.managed)) {
    const dependency = interpolated(stated, text);
    if (dependency.scope === 'import') imports.push(dependency);
    else addFirst(managed, keyOf(dependency), dependency);
  }
  const [project] = chain;
  const isWhole = chain.at(-1)?.parent === undefined;
  for (const one of isWhole ? imports : []) {
    const named = project && tree.builtWith(project, `${one.group}:${one.artifact}`);
    const bill = withVersion(named ?? [], one.version ?? '');
    if (bill === undefined) break;
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
  const managed = managedBy({ chain, text: interpolatorOf(chain), tree, depth });
  tree.bills.set(bill, managed);
  return managed;
}

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

function interpolated(stated: PomDependency, text: Interpolate): PomDependency {
  const told = (value: string) => text(value);
  const maybe = (value: string | undefined) => (value === undefined ? undefined : told(value));
  const unknown = [stated.group, stated.artifact, stated.version].find(
    (value) => value !== undefined && told(value) === undefined,
  );
  return {
    ...stated,
    group: told(stated.group) ?? stated.group,
    artifact: told(stated.artifact) ?? stated.artifact,
    version: maybe(stated.version),
    type: maybe(stated.type),
    classifier: maybe(stated.classifier),
    scope: maybe(stated.scope),
    unknown,
  };
}

/** A version that is stated counts, whether it is understood or not. */
function manage(dependency: PomDependency, managed: PomDependency | undefined): PomDependency {
  const scope = dependency.scope ?? managed?.scope;
  const isStated = dependency.version !== undefined || dependency.unknown !== undefined;
  if (managed === undefined || isStated) return { ...dependency, scope };
  return { ...dependency, version: managed.version, unknown: managed.unknown, scope };
}

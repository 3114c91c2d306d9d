import type { Interpolate } from './interpolate.ts';
import type { PomDependency } from './pom-dependency.ts';
import { keyOf, type Pom } from './pom-model.ts';
import { type PomTree, withVersion } from './pom-tree.ts';
import { interpolated, pomInterpolator } from './pom-values.ts';

/** Maximum length of a chain of parents, and maximum depth of nested imports. Real projects have up to five levels. */
const MAX_DEPTH = 30;

/**
 * Returns the dependencies of a POM as Maven resolves them: after inheritance, interpolation and dependency management.
 * Uses only files in the source tree. A dependency's version is undefined if no file specifies it. If a group, artifact
 * or version contains a property that cannot be resolved, `unknown` contains it as written.
 *
 * @see https://maven.apache.org/guides/introduction/introduction-to-dependency-mechanism.html
 */
export function effectiveDependencies(pom: Pom, tree: PomTree): readonly PomDependency[] {
  const chain = lineage(pom, tree);
  const text = textIn(chain, tree);
  const managed = managedBy({ chain, text, tree, depth: 0 });
  const resolved = new Map<string, PomDependency>();
  for (const { dependencies } of chain) {
    // The nearest POM takes precedence, so the project comes before its parents.
    for (const [key, dependency] of lastByKey(dependencies, text)) {
      addFirst(resolved, key, manage(dependency, managed.get(key)));
    }
  }
  return [...resolved.values()];
}

/**
 * Returns the artifacts that the build of a POM runs, such as plugins and extensions. Includes those that its parents
 * declare. The version that Maven uses also depends on the packaging, so all stated versions are included. Artifacts
 * without a version are left out.
 */
export function effectiveTools(pom: Pom, tree: PomTree): readonly PomDependency[] {
  const chain = lineage(pom, tree);
  const text = textIn(chain, tree);
  return chain
    .flatMap(({ tools }) => tools)
    .filter(({ version }) => version !== undefined)
    .map((tool) => interpolated(tool, text));
}

/**
 * Returns the dependencies by key. If one file lists an artifact twice, the last entry applies, because the
 * dependencies of profiles come last.
 */
function lastByKey(
  dependencies: readonly PomDependency[],
  text: Interpolate,
): ReadonlyMap<string, PomDependency> {
  const known = dependencies.map((stated) => interpolated(stated, text));
  return new Map(known.map((dependency) => [keyOf(dependency), dependency]));
}

/** Returns the POM and all its ancestors in the source tree. */
function lineage(pom: Pom, tree: PomTree): readonly Pom[] {
  const chain: Pom[] = [pom];
  for (let next = tree.parentOf(pom); next !== undefined; next = tree.parentOf(next)) {
    if (chain.includes(next) || chain.length > MAX_DEPTH) break;
    chain.push(next);
  }
  return chain;
}

function textIn(chain: readonly Pom[], tree: PomTree): Interpolate {
  const [project] = chain;
  const stated = project?.arguments;
  return pomInterpolator(chain, {
    user: stated?.properties ?? new Map(),
    outside: project === undefined ? new Map() : tree.outside(project),
    unknown: stated?.systemProperties ?? new Set(),
  });
}

/** A project and its parents. Values in the project can use properties from the project and all its parents. */
interface Line {
  readonly chain: readonly Pom[];
  readonly text: Interpolate;
  readonly tree: PomTree;
  readonly depth: number;
}

/**
 * Returns the managed dependencies: first those of the POM and its parents, then those of the imported BOMs. A BOM
 * outside the source tree could manage any dependency. Therefore, all BOMs from the first such BOM on are ignored. If a
 * parent is outside the source tree, all BOMs are ignored.
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

/** Returns the managed dependencies of a BOM. Each BOM is resolved only once, even if many modules import it. */
function managedByBill(
  bill: Pom,
  tree: PomTree,
  depth: number,
): ReadonlyMap<string, PomDependency> {
  const known = tree.bills.get(bill);
  if (known !== undefined || depth > MAX_DEPTH) return known ?? new Map();
  // Sets the entry before the BOM is resolved. If the BOM imports itself, it then adds nothing.
  tree.bills.set(bill, new Map());
  const chain = lineage(bill, tree);
  const managed = managedBy({ chain, text: textIn(chain, tree), tree, depth });
  tree.bills.set(bill, managed);
  return managed;
}

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/**
 * Applies dependency management to a dependency. A version in the dependency itself takes precedence, even if it cannot
 * be resolved.
 */
function manage(dependency: PomDependency, managed: PomDependency | undefined): PomDependency {
  const scope = dependency.scope ?? managed?.scope;
  const isStated = dependency.version !== undefined || dependency.unknown !== undefined;
  if (managed === undefined || isStated) return { ...dependency, scope };
  return { ...dependency, version: managed.version, unknown: managed.unknown, scope };
}

import type { Interpolate } from '../ecosystems/java/interpolate.ts';
import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import { keyOf, type Pom } from '../ecosystems/java/pom-model.ts';
import { interpolated, pomInterpolator } from '../ecosystems/java/pom-values.ts';
import { artifactKey } from './artifact-types.ts';
import type { Lineage } from './lineage.ts';
import type { Bill } from './models.ts';
import type { Purpose, World } from './world.ts';

/**
 * Returns a function that replaces property references, such as `${x}`, with their values in a POM and its ancestors.
 */
export function textOf(chain: readonly Pom[], purpose: Purpose, world: World): Interpolate {
  const { arguments: stated, machine } = world;
  const isArtifact = purpose === 'artifact';
  // For a dependency, the properties in its own POM take precedence over the user's properties.
  const outside = isArtifact ? [...machine.properties, ...stated.properties] : machine.properties;
  return pomInterpolator(chain, {
    user: isArtifact ? new Map() : stated.properties,
    outside: new Map(outside),
    unknown: stated.systemProperties,
  });
}

/**
 * Returns the managed dependencies and the imports of a POM and its ancestors. An entry replaces the entries for the
 * same artifact in ancestors.
 */
export function billOf({ chain, issues }: Lineage, text: Interpolate): Bill {
  const all = statedIn(chain).map((stated) => interpolated(stated, text));
  const imports = all.filter(isImport);
  const entries = all.filter((one) => !isImport(one));
  // One POM can have two entries for one artifact. If Maven merges several lists, the later entry replaces the earlier
  // one. Otherwise, it only adds missing values.
  const isMerged = imports.length > 0 || chain.filter((pom) => pom.managed.length > 0).length > 1;
  const managed = new Map<string, PomDependency>();
  const byArtifact = new Map<string, PomDependency>();
  for (const entry of entries) {
    const join = isMerged ? (_: PomDependency, later: PomDependency) => later : completed;
    put(managed, keyOf(entry), entry, join);
    put(byArtifact, artifactKey(entry), entry, join);
  }
  return { managed, byArtifact, imports, issues };
}

function statedIn(chain: readonly Pom[]): readonly PomDependency[] {
  const stated: PomDependency[] = [];
  const known = new Set<string>();
  for (const { managed } of chain) {
    const own = managed.filter((one) => !known.has(keyOf(one)));
    stated.push(...own);
    for (const one of own) known.add(keyOf(one));
  }
  return stated;
}

function completed(first: PomDependency, later: PomDependency): PomDependency {
  const isStated = first.version !== undefined || first.unknown !== undefined;
  const { version, unknown } = isStated ? first : later;
  const exclusions = [...(first.exclusions ?? []), ...(later.exclusions ?? [])];
  return { ...first, version, unknown, scope: first.scope ?? later.scope, exclusions };
}

function put(
  map: Map<string, PomDependency>,
  key: string,
  value: PomDependency,
  join: (first: PomDependency, later: PomDependency) => PomDependency,
): void {
  const first = map.get(key);
  map.set(key, first === undefined ? value : join(first, value));
}

function isImport({ scope, type, classifier }: PomDependency): boolean {
  return scope === 'import' && type === 'pom' && classifier === undefined;
}

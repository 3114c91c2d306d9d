import type { Interpolate } from '../ecosystems/java/interpolate.ts';
import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import { keyOf, type Pom } from '../ecosystems/java/pom-model.ts';
import { interpolated, pomInterpolator } from '../ecosystems/java/pom-values.ts';
import { artifactKey } from './artifact-types.ts';
import type { Lineage } from './lineage.ts';
import type { Bill } from './models.ts';
import type { Purpose, World } from './world.ts';

/** Returns the values of a pom and its ancestors. */
export function textOf(chain: readonly Pom[], purpose: Purpose, world: World): Interpolate {
  const { arguments: stated, machine } = world;
  const isArtifact = purpose === 'artifact';
  // The user's properties do not win over a dependency's properties.
  const outside = isArtifact ? [...machine.properties, ...stated.properties] : machine.properties;
  return pomInterpolator(chain, {
    user: isArtifact ? new Map() : stated.properties,
    outside: new Map(outside),
    unknown: stated.systemProperties,
  });
}

/** Returns the bill of a pom. An entry replaces the ancestors' entries with the same text. */
export function billOf({ chain, issues }: Lineage, text: Interpolate): Bill {
  const stated = new Map<string, PomDependency>();
  for (const dependency of chain.flatMap((pom) => pom.managed)) {
    addFirst(stated, keyOf(dependency), dependency);
  }
  const managed = new Map<string, PomDependency>();
  const byArtifact = new Map<string, PomDependency>();
  const imports: PomDependency[] = [];
  for (const one of stated.values()) {
    const dependency = interpolated(one, text);
    if (isImport(dependency)) {
      imports.push(dependency);
      continue;
    }
    addFirst(managed, keyOf(dependency), dependency);
    addFirst(byArtifact, artifactKey(dependency), dependency);
  }
  return { managed, byArtifact, imports, issues };
}

function isImport({ scope, type, classifier }: PomDependency): boolean {
  return scope === 'import' && type === 'pom' && classifier === undefined;
}

function addFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

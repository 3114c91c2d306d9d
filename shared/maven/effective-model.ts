import type { Interpolate } from '../ecosystems/java/interpolate.ts';
import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import { keyOf, type Pom } from '../ecosystems/java/pom-model.ts';
import { interpolated } from '../ecosystems/java/pom-values.ts';
import { billOf, textOf } from './bill.ts';
import type { Issue, Place } from './issue.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import { type Management, managed, managementOf } from './management.ts';
import type { Purpose, World } from './world.ts';

/** A POM after inheritance, interpolation and dependency management. */
export interface EffectiveModel {
  readonly lineage: Lineage;
  /** Dependencies in the order in which Maven visits them. */
  readonly dependencies: readonly PomDependency[];
  readonly management: Management;
  readonly text: Interpolate;
  readonly issues: readonly Issue[];
  /** True if a file must be read before the model is complete. */
  readonly isPending: boolean;
}

/**
 * Returns the effective model of a POM.
 *
 * @param place Location for issues without their own location.
 * @see https://maven.apache.org/ref/3.9.9/maven-model-builder/
 */
export function effectiveModel(
  pom: Pom,
  purpose: Purpose,
  world: World,
  place?: Place,
): EffectiveModel {
  const lineage = lineageOf(pom, purpose, world);
  const text = textOf(lineage.chain, purpose, world);
  const importer = { pom, purpose, world };
  const management = managementOf(billOf(lineage, text), importer, lineage.place ?? place);
  const isPending = lineage.isPending || management.isPending;
  const dependencies = isPending
    ? []
    : statedIn(lineage.chain).map((stated) => {
        const dependency = interpolated(stated, text);
        return managed(dependency, keyOf(dependency), management, world);
      });
  return { lineage, dependencies, management, text, issues: management.issues, isPending };
}

/**
 * Returns the dependencies of a POM and its ancestors. If one POM lists an artifact twice, the last entry applies. If
 * an ancestor lists it too, the entry in the POM applies.
 */
function statedIn(chain: readonly Pom[]): readonly PomDependency[] {
  const stated = new Map<string, PomDependency>();
  for (const { dependencies } of chain) {
    const own = new Map(dependencies.map((dependency) => [keyOf(dependency), dependency]));
    for (const [key, dependency] of own) if (!stated.has(key)) stated.set(key, dependency);
  }
  return [...stated.values()];
}

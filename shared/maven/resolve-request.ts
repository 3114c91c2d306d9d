import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import { artifactKey } from './artifact-types.ts';
import type { EffectiveModel } from './effective-model.ts';
import { type Exclusions, withExclusions } from './exclusions.ts';
import type { GraphNode } from './graph.ts';
import type { Place } from './issue.ts';
import { managedArtifact } from './management.ts';
import type { World } from './world.ts';

/** The position of a dependency in the graph. */
export interface Above {
  readonly parent: GraphNode | undefined;
  /** Exclusions on the path from the project to the dependency. */
  readonly exclusions: Exclusions | undefined;
  readonly depth: number;
  readonly place: Place | undefined;
}

/** A dependency with its position in the graph, and with the values from the project's dependency management. */
export interface Request extends Above {
  readonly key: string;
  readonly dependency: PomDependency;
  /** True if the project's dependency management sets the scope. */
  readonly hasManagedScope: boolean;
}

/**
 * Applies the project's dependency management to a dependency. It replaces the version and the scope of transitive
 * dependencies, and adds exclusions to all dependencies.
 *
 * @param isVersionKept True if the artifact was relocated to another version under the same name. Such a version is not
 * replaced.
 */
export function resolvedRequest(
  stated: PomDependency,
  above: Above,
  { model, world }: { readonly model: EffectiveModel; readonly world: World },
  isVersionKept = false,
): Request {
  const key = artifactKey(stated);
  const entry = managedArtifact(model.management, key, world);
  const exclusions = [...(stated.exclusions ?? []), ...(entry?.exclusions ?? [])];
  const isManaged = above.depth > 1 && entry !== undefined;
  const isVersionManaged = isManaged && !isVersionKept && entry.version !== undefined;
  const dependency: PomDependency = {
    ...stated,
    exclusions,
    version: isVersionManaged ? entry.version : stated.version,
    unknown: isVersionManaged ? entry.unknown : stated.unknown,
    scope: isManaged ? (entry.scope ?? stated.scope) : stated.scope,
  };
  return {
    ...above,
    key,
    dependency,
    hasManagedScope: isManaged && entry.scope !== undefined,
    exclusions: withExclusions(above.exclusions, exclusions),
  };
}

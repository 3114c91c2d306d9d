import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import type { Coordinates } from './coordinates.ts';
import type { Exclusions } from './exclusions.ts';
import type { Issue, Place } from './issue.ts';

/** An artifact that a project uses, in the chosen version. */
export interface GraphNode {
  readonly id: Coordinates;
  /** The dependency through which the artifact was first found. */
  readonly dependency: PomDependency;
  readonly depth: number;
  /** The line of the direct dependency that leads to the artifact. */
  readonly place: Place | undefined;
  readonly exclusions: Exclusions | undefined;
  /** True for a module of the same build. False for a published artifact. */
  readonly isModule: boolean;
}

/** One dependency in the graph. Two dependencies can require different versions of the same artifact. */
export interface GraphItem {
  readonly dependency: PomDependency;
  /** The artifact that has this dependency. Undefined for a direct dependency of the project. */
  readonly parent: GraphNode | undefined;
  readonly place: Place | undefined;
  /** True if the scope comes from the project's dependency management. Such a scope does not depend on the parent. */
  readonly hasManagedScope: boolean;
  /** The node that Maven uses for the artifact. Undefined if no version is suitable. */
  readonly node: GraphNode | undefined;
}

/** The dependencies of a project, as Maven chooses them. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly items: readonly GraphItem[];
  readonly issues: readonly Issue[];
}

/** The chosen artifacts, by key. `pending` means that the POM of the artifact must be read first. */
export type Winners = Map<string, GraphNode | 'pending'>;

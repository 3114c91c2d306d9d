import type { PomDependency } from '../ecosystems/java/pom-dependency.ts';
import type { Coordinates } from './coordinates.ts';
import type { Issue } from './issue.ts';

/** The `dependencyManagement` of a POM and its ancestors, without imported BOMs. */
export interface Bill {
  /** Managed dependencies, indexed by the key that Maven uses for a dependency in a POM. */
  readonly managed: ReadonlyMap<string, PomDependency>;
  /** Managed dependencies, indexed by the key that Maven uses for an artifact in a dependency graph. */
  readonly byArtifact: ReadonlyMap<string, PomDependency>;
  /** Imported BOMs, in order. */
  readonly imports: readonly PomDependency[];
  readonly issues: readonly Issue[];
}

/** The dependencies of an artifact in a repository, or of a module in the same build. */
export interface ArtifactModel {
  readonly dependencies: readonly PomDependency[];
  /** New coordinates, if the artifact was relocated. */
  readonly relocation: Coordinates | undefined;
  readonly issues: readonly Issue[];
}

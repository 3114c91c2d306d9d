import type { Package } from '../model/package.ts';

/** The dependencies that a manifest declares. A lockfile must pin their versions. */
export interface Manifest {
  /** Name by which other manifests in the source tree can refer to the project. Absent if the project has no name. */
  readonly name?: string | undefined;
  readonly dependencies: readonly ManifestDependency[];
  /**
   * Paths of other manifests in the source tree, such as `../lib/package.json` for `file:../lib`. Their dependencies
   * are installed together with those of this manifest.
   */
  readonly includes?: readonly string[] | undefined;
  /**
   * True if `dependencies` can be incomplete. For example, the manifest is a program or a template, so only a run shows
   * all dependencies.
   */
  readonly isProgram?: boolean | undefined;
  /**
   * Another reason why `dependencies` can be incomplete. It is a predicate, such as `has a parent that was not read`.
   */
  readonly untold?: string | undefined;
  /** Why a package repository did not return all packages. */
  readonly gap?: ManifestGap | undefined;
  /**
   * Fix for dependencies that are not locked. It starts with a verb, as in `commit package-lock.json (npm install
   * --package-lock-only)`.
   */
  readonly fix: string;
}

/** Why a package repository did not return all packages of a manifest. */
export interface ManifestGap {
  /** Description of the reason, as a sentence without a period. */
  readonly text: string;
  /** Line in the manifest that names a file that is not in the repository. */
  readonly line?: number | undefined;
  /** Fix, as a phrase that starts with a verb. */
  readonly fix: string;
}

/** A dependency in a manifest. Code in the same source tree is not a dependency. */
export interface ManifestDependency {
  /** Name of the package in the lockfile, in any spelling that the registry accepts. */
  readonly name: string;
  readonly isDevelopment: boolean;
  /** True if some tools do not install the dependency. In that case, the lockfile may omit it. */
  readonly isOptional?: boolean | undefined;
  /** True if the dependency has a condition. In that case, the lockfile may contain a different version of it. */
  readonly isConditional?: boolean | undefined;
  /**
   * Accepted versions as written in the manifest, such as `^1.2.0`. Absent if the ecosystem does not have version
   * ranges.
   */
  readonly range?: string | undefined;
  /** The package, if the manifest pins exactly one version. */
  readonly exact?: Package | undefined;
}

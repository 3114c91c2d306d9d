import type { Package } from '../model/package.ts';

/** The dependencies that a manifest declares. A lockfile must pin their versions. */
export interface Manifest {
  /** The name that other manifests in the source tree use for the project, if there is one. */
  readonly name?: string | undefined;
  readonly dependencies: readonly ManifestDependency[];
  /**
   * Paths of other manifests in the source tree whose dependencies are installed together with those of this manifest,
   * such as for `file:../lib`.
   */
  readonly includes?: readonly string[] | undefined;
  /**
   * True if the manifest is a program or a template. In that case, the list may be incomplete, because only running the
   * program would show all dependencies.
   */
  readonly isProgram?: boolean | undefined;
  /** The reason why the list may be incomplete although the manifest is not a program. */
  readonly untold?: string | undefined;
  /** The reason why a package repository did not return all packages. */
  readonly gap?: ManifestGap | undefined;
  /** A phrase that starts with a verb, such as `commit package-lock.json (npm install --package-lock-only)`. */
  readonly fix: string;
}

/** The reason why a package repository did not return all packages of a manifest. */
export interface ManifestGap {
  /** A sentence without a period. */
  readonly text: string;
  /** Line in the manifest that needs the missing file. */
  readonly line?: number | undefined;
  /** A phrase that starts with a verb. */
  readonly fix: string;
}

/** A dependency in a manifest. Code in the same source tree is not a dependency. */
export interface ManifestDependency {
  /** Name of the package in the lockfile, in any spelling that the registry accepts. */
  readonly name: string;
  readonly isDevelopment: boolean;
  /** True if some tools do not install the dependency. In that case, the lockfile may omit it. */
  readonly isOptional?: boolean | undefined;
  /** True if the dependency has a condition. In that case, the lockfile may contain another version. */
  readonly isConditional?: boolean | undefined;
  /**
   * The accepted versions as written in the manifest, such as `^1.2.0`. Absent if the ecosystem does not have version
   * ranges.
   */
  readonly range?: string | undefined;
  /** The package, if the manifest pins exactly one version. */
  readonly exact?: Package | undefined;
}

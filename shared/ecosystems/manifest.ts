import type { Package } from '../model/package.ts';

/** The dependencies that a manifest declares. A lockfile must pin their versions. */
export interface Manifest {
  /** The name by which other manifests of the source tree refer to it, if any. */
  readonly name?: string | undefined;
  readonly dependencies: readonly ManifestDependency[];
  /** Paths of other manifests of the source tree whose dependencies are installed with these: `file:../lib`. */
  readonly includes?: readonly string[] | undefined;
  /** True for a program or a template, whose list may be incomplete: only running it gives all dependencies. */
  readonly isProgram?: boolean | undefined;
  /** The reason why the list may be incomplete, if the manifest is not a program. */
  readonly untold?: string | undefined;
  /** A phrase that begins with a verb: `commit package-lock.json (npm install --package-lock-only)`. */
  readonly fix: string;
}

/** One dependency of a manifest. Code of the source tree itself does not count. */
export interface ManifestDependency {
  /** The name of the package in the lockfile, in any spelling that the registry accepts. */
  readonly name: string;
  readonly isDevelopment: boolean;
  /** True if not every tool installs it, so a lockfile may lack it. */
  readonly isOptional?: boolean | undefined;
  /** True if a condition decides about the dependency, so a lockfile may rightly have another version. */
  readonly isConditional?: boolean | undefined;
  /** The package, if the manifest pins one version. */
  readonly exact?: Package | undefined;
}

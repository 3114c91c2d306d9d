import type { Package } from '../model/package.ts';

/** What a manifest asks for: a lockfile must say which versions of it are installed. */
export interface Manifest {
  /** What other manifests of the source tree call it, when it has a name. */
  readonly name?: string | undefined;
  readonly dependencies: readonly ManifestDependency[];
  /** Paths of manifests of the source tree whose dependencies are installed together with these: `file:../lib`. */
  readonly includes?: readonly string[] | undefined;
  /** A program or a template, whose dependencies only running it would tell: those above may not be all. */
  readonly isProgram?: boolean | undefined;
  /** What the manifest is or has, so that they may not be all, where it is no program. */
  readonly untold?: string | undefined;
  /** A phrase that begins with a verb: `commit package-lock.json (npm install --package-lock-only)`. */
  readonly fix: string;
}

/** One dependency that a manifest names. Code of the source tree itself is none. */
export interface ManifestDependency {
  /** As the lockfile's package is called, in any spelling of the registry. */
  readonly name: string;
  readonly isDevelopment: boolean;
  /** Whether tools differ in installing it, so that a lockfile may leave it out. */
  readonly isOptional?: boolean | undefined;
  /** The package, where the manifest names one version. */
  readonly exact?: Package | undefined;
}

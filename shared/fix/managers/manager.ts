/** A package that the command of a package manager changes. */
export interface Target {
  readonly name: string;
  readonly version: string;
  /** The requested version. Undefined if only the newest version can be requested. */
  readonly to: string | undefined;
  readonly isDevelopment: boolean;
  /** Names of the direct dependencies through which the package is installed. Undefined if there are too many. */
  readonly roots?: readonly string[] | undefined;
  /** The project's workspace that lists the package, relative to the lockfile. Empty for the project itself. */
  readonly workspace?: string | undefined;
}

/** A version that an override forces. */
export interface OverrideTarget {
  readonly name: string;
  readonly to: string;
  /** Names of the packages that request the package. If possible, an override applies only to them. */
  readonly parents: readonly string[];
}

/**
 * The commands of a package manager for its lockfile or manifest. A command is undefined if it would contain an
 * unsafe name.
 */
export interface Manager {
  readonly id: string;
  /** File that a person must edit, in the folder of the lockfile. Undefined if it is the file with the finding. */
  readonly manifest?: string | undefined;
  /** True if the package manager can update transitive and direct dependencies in the same way. */
  readonly updatesTransitive?: boolean | undefined;
  /** True if a direct dependency gets a compatible version when only the lockfile is updated. */
  readonly refreshesDirect?: boolean | undefined;
  /** True if the update of a package does not change the locked versions of its dependencies. */
  readonly keepsTransitive?: boolean | undefined;
  /** Updates direct dependencies to the requested versions, or to the newest ones. */
  update?(targets: readonly Target[]): string | undefined;
  /** Updates packages in the lockfile within the ranges of their dependents. */
  refresh?(targets: readonly Target[]): string | undefined;
  /** Removes a direct dependency. */
  remove?(target: Target): string | undefined;
  /** Returns the command that forces the versions of transitive dependencies. */
  override?(targets: readonly OverrideTarget[]): string | undefined;
  /** Returns the text that forces the versions of transitive dependencies, if a person must write it to a file. */
  overrideText?(targets: readonly OverrideTarget[]): string;
}

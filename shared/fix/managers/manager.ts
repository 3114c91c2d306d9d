/** A package that a package manager command changes. */
export interface Target {
  readonly name: string;
  readonly version: string;
  /** Requested version. Undefined if the command can only request the newest version. */
  readonly to: string | undefined;
  readonly isDevelopment: boolean;
  /** Names of the direct dependencies that lead to the package. Undefined if some of them are unknown. */
  readonly roots?: readonly string[] | undefined;
  /** Folder of the workspace member that lists the package, relative to the lockfile. Empty for the project itself. */
  readonly workspace?: string | undefined;
}

/** A package and the version that an override forces for it. */
export interface OverrideTarget {
  readonly name: string;
  readonly to: string;
  /**
   * Names of the packages that request this package. If the package manager supports it, the override applies only to
   * their requests.
   */
  readonly parents: readonly string[];
}

/**
 * A package manager's commands for its lockfile or manifest. A command is undefined if it would contain an unsafe name.
 */
export interface Manager {
  readonly id: string;
  /**
   * Name of the file that the user must edit, in the folder of the lockfile. Undefined if the user must edit the file
   * with the finding itself.
   */
  readonly manifest?: string | undefined;
  /** True if the command for direct dependencies can also update transitive dependencies. */
  readonly updatesTransitive?: boolean | undefined;
  /** True if `refresh` also updates a direct dependency, to a version that its range allows. */
  readonly refreshesDirect?: boolean | undefined;
  /** True if updating a package does not change the locked versions of its dependencies. */
  readonly keepsTransitive?: boolean | undefined;
  /**
   * Returns the command that updates direct dependencies to the requested versions. A target without a version is
   * updated to its newest version.
   */
  update?(targets: readonly Target[]): string | undefined;
  /**
   * Returns the command that updates packages only in the lockfile. The new versions must be in the ranges of all
   * dependents.
   */
  refresh?(targets: readonly Target[]): string | undefined;
  /** Returns the command that removes a direct dependency. */
  remove?(target: Target): string | undefined;
  /** Returns the command that forces the versions of transitive dependencies. */
  override?(targets: readonly OverrideTarget[]): string | undefined;
  /**
   * Returns instructions for forcing the versions of transitive dependencies in a file. Present only if the package
   * manager has no command for this.
   */
  overrideText?(targets: readonly OverrideTarget[]): string;
}

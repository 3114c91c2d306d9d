/** A package that a package manager command changes. */
export interface Target {
  readonly name: string;
  readonly version: string;
  /** Requested version. Undefined if the command can only request the newest version. */
  readonly to: string | undefined;
  readonly isDevelopment: boolean;
  /**
   * Names of the direct dependencies that cause the package to be installed. Undefined if Assay does not know all of
   * them.
   */
  readonly roots?: readonly string[] | undefined;
  /** Folder of the workspace that lists the package, relative to the lockfile. Empty for the project itself. */
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
  /** True if the same command can update both transitive and direct dependencies. */
  readonly updatesTransitive?: boolean | undefined;
  /** True if `refresh` also updates a direct dependency, to a version that its range allows. */
  readonly refreshesDirect?: boolean | undefined;
  /** True if updating a package does not change the locked versions of its dependencies. */
  readonly keepsTransitive?: boolean | undefined;
  /**
   * Returns the command that updates direct dependencies to the requested versions or, for targets without a version,
   * to the newest ones.
   */
  update?(targets: readonly Target[]): string | undefined;
  /**
   * Returns the command that updates packages only in the lockfile, to versions that the ranges of their dependents
   * allow.
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

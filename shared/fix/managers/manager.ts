/** A package that the command of a package manager changes. */
export interface Target {
  readonly name: string;
  readonly version: string;
  /** The wanted version. Undefined if only the newest version can be wanted. */
  readonly to: string | undefined;
  readonly isDevelopment: boolean;
  /**
   * Names of the direct dependencies that bring in the package. Undefined if too many direct dependencies bring in the
   * package.
   */
  readonly roots?: readonly string[] | undefined;
  /** Workspace of the project that names the package, relative to the lockfile. Empty for the project itself. */
  readonly workspace?: string | undefined;
}

/** A version that an override forces. */
export interface OverrideTarget {
  readonly name: string;
  readonly to: string;
  /** Names of the packages that request the package. If possible, an override applies only to these packages. */
  readonly parents: readonly string[];
}

/**
 * The commands of a package manager for its lockfile or manifest. A command is undefined if it would contain an
 * unsafe name.
 */
export interface Manager {
  readonly id: string;
  /** File that a person edits, in the folder of the lockfile. Undefined if a person edits the located file itself. */
  readonly manifest?: string | undefined;
  /** True if the package manager can update a transitive dependency in the same way as a direct dependency. */
  readonly updatesTransitive?: boolean | undefined;
  /** True if a direct dependency with a compatible version needs only a new lockfile. */
  readonly refreshesDirect?: boolean | undefined;
  /** True if packages stay at their locked versions when their dependents are updated. */
  readonly keepsTransitive?: boolean | undefined;
  /** Updates direct dependencies to the requested versions, or to the newest versions. */
  update?(targets: readonly Target[]): string | undefined;
  /** Updates packages in the lockfile within the ranges of their dependents. */
  refresh?(targets: readonly Target[]): string | undefined;
  /** Removes a direct dependency. */
  remove?(target: Target): string | undefined;
  /** Returns the command that forces the versions of transitive dependencies. */
  override?(targets: readonly OverrideTarget[]): string | undefined;
  /**
   * Returns the text that forces the versions of transitive dependencies, if a person must write this text into a
   * file.
   */
  overrideText?(targets: readonly OverrideTarget[]): string;
}

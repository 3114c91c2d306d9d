/** The order of versions in one ecosystem. */
export interface VersionScheme {
  /** Name of the file that defines the scheme, such as `semver`, `deb` or `pep440`. */
  readonly id: string;
  /**
   * Returns a negative number if `a` sorts before `b`, 0 if both are the same version, and otherwise a positive number.
   * @throws {DataError} `malformed` if the scheme cannot order one of the versions.
   */
  compare(a: string, b: string): number;
}

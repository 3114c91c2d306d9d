/** The order of versions in one ecosystem. */
export interface VersionScheme {
  /** The name of its file: `semver`, `deb`, `pep440` … */
  readonly id: string;
  /**
   * Returns a negative number if `a` sorts before `b`, 0 if they are the same version, and a positive number
   * otherwise.
   * @throws {DataError} `malformed` when the scheme cannot order one of them.
   */
  compare(a: string, b: string): number;
}

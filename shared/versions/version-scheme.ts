/** How the versions of one ecosystem are ordered. */
export interface VersionScheme {
  /** The name of its file: `semver`, `deb`, `pep440` … */
  readonly id: string;
  /**
   * Negative when `a` comes before `b`, 0 when they are the same version, positive otherwise.
   * @throws {DataError} `malformed` when the scheme cannot order one of them.
   */
  compare(a: string, b: string): number;
}

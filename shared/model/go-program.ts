/** The functions that are linked into a Go program or were inlined into a linked function. */
export interface GoFunctions {
  /** Import paths of the packages that contain the functions, sorted. */
  readonly packages: readonly string[];
  /** Names of the functions, as `packSymbols` stores them. */
  readonly symbols: string;
}

/** A Go program whose functions are known. */
export interface GoProgram {
  /** Path inside the source. */
  readonly path: string;
  /**
   * purls of the modules whose packages have the import paths that advisories use. A module that replaces a different
   * one is not included, because its packages have the import paths of the replaced module.
   */
  readonly purls: readonly string[];
  /** Import path of the main package. Its functions are in the package `main`. */
  readonly mainPackage: string;
  /** Values of `GOOS` and `GOARCH`. Empty if unknown. */
  readonly os: string;
  readonly architecture: string;
  readonly functions: GoFunctions;
}

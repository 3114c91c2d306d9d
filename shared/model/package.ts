/** A location where a package was found. */
export interface Location {
  /** Path inside the source, `/`-separated, without a leading slash. */
  readonly path: string;
  /** Line in that file, from 1. */
  readonly line?: number | undefined;
  /** Index into `Inventory.layers`, from 0 at the base, for images. */
  readonly layer?: number | undefined;
}

/** Purpose of a package: at run time, or only to build or test; `unknown` if the data does not say. */
export type Scope = 'runtime' | 'development' | 'unknown';

/** The origin of a package in an image: its base image, or the build itself. */
export type PackageOrigin = 'base' | 'application';

/** A digest as the ecosystem states it: `algorithm` in lower case without dashes, `value` in hex. */
export interface Hash {
  readonly algorithm: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly value: string;
}

/** The source package that a distribution built a binary package from. */
export interface SourcePackage {
  readonly name: string;
  readonly version: string;
}

/**
 * One version of a package. `purl` is its identity: an inventory has one entry for each, however many files name it.
 * @see https://github.com/package-url/purl-spec
 */
export interface Package {
  readonly purl: string;
  /** The purl type: `npm`, `pypi`, `golang`, `deb`, `apk` … */
  readonly type: string;
  /** The name in the ecosystem's notation, with scope or group: `@babel/core`, `libssl3`. */
  readonly name: string;
  readonly version: string;
  /** The OSV ecosystem, with the release for distributions (`npm`, `Debian:12`); undefined if unknown. */
  readonly ecosystem?: string | undefined;
  /** Sorted by path, line, layer; never empty for packages that were read from files. */
  readonly locations: readonly Location[];
  readonly scope: Scope;
  /** True if a manifest names it directly; undefined if the data does not say. */
  readonly isDirect?: boolean | undefined;
  /** purls of its dependencies, sorted, limited to those in the inventory. */
  readonly dependsOn: readonly string[];
  readonly source?: SourcePackage | undefined;
  readonly architecture?: string | undefined;
  /** An SPDX license expression, or the original text if it is not one. */
  readonly license?: string | undefined;
  readonly hashes?: readonly Hash[] | undefined;
  readonly supplier?: string | undefined;
  /** The download location, if the data names it. */
  readonly downloadUrl?: string | undefined;
  /** Sorted purls of the operating system packages that installed the files describing this package. */
  readonly ownedBy?: readonly string[] | undefined;
  /** For images with a known base: whether the package comes from the base or was added on top. */
  readonly origin?: PackageOrigin | undefined;
}

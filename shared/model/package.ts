/** Where a package was seen. */
export interface Location {
  /** Path inside the source, `/`-separated, without a leading slash. */
  readonly path: string;
  /** Line in that file, from 1. */
  readonly line?: number | undefined;
  /** Index into `Inventory.layers`, from 0 at the base, for images. */
  readonly layer?: number | undefined;
}

/** Whether a package is needed to run, only to build or test, or the data does not say. */
export type Scope = 'runtime' | 'development' | 'unknown';

/** What brought a package into an image: the image that it was built from, or the build itself. */
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
 * One package in one version. `purl` is its identity: an inventory has one entry for each, however
 * many files name it.
 * @see https://github.com/package-url/purl-spec
 */
export interface Package {
  readonly purl: string;
  /** The purl type: `npm`, `pypi`, `golang`, `deb`, `apk` … */
  readonly type: string;
  /** Name as the ecosystem writes it, with scope or group: `@babel/core`, `libssl3`. */
  readonly name: string;
  readonly version: string;
  /** The OSV ecosystem, with the release for distributions (`npm`, `Debian:12`); none when unknown. */
  readonly ecosystem?: string | undefined;
  /** Sorted by path, line, layer; never empty for packages that were read from files. */
  readonly locations: readonly Location[];
  readonly scope: Scope;
  /** Whether a manifest names it itself; undefined when the data does not say. */
  readonly isDirect?: boolean | undefined;
  /** purls of what it depends on, sorted. Only those that the inventory has. */
  readonly dependsOn: readonly string[];
  readonly source?: SourcePackage | undefined;
  readonly architecture?: string | undefined;
  /** An SPDX license expression, or the data's own words where they are none. */
  readonly license?: string | undefined;
  readonly hashes?: readonly Hash[] | undefined;
  readonly supplier?: string | undefined;
  /** Where it was fetched from, when the data says so. */
  readonly downloadUrl?: string | undefined;
  /** purls of the operating system's packages that installed the files that tell of this one, sorted. */
  readonly ownedBy?: readonly string[] | undefined;
  /** For images whose base is known: whether it came with the base or was put on top of it. */
  readonly origin?: PackageOrigin | undefined;
}

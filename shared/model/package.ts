import { count, nullable, object, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/** A location where a package was found. */
export const locationSchema = object({
  /** Path inside the source, with `/` as the separator and without a leading slash. */
  path: text,
  /** Line number in the file, from 1. */
  line: nullable(count),
  /** Index into `Inventory.layers`, where 0 is the base layer. Present only for images. */
  layer: nullable(count),
});

export type Location = Infer<typeof locationSchema>;

/**
 * Purpose of a package: it is needed at run time, or only to build or test. `unknown` if the data does not specify
 * it.
 */
export const PACKAGE_SCOPES = ['runtime', 'development', 'unknown'] as const;
export type Scope = (typeof PACKAGE_SCOPES)[number];

/** The part of an image that contains a package: its base image, or the layers that the build added. */
export const PACKAGE_ORIGINS = ['base', 'application'] as const;
export type PackageOrigin = (typeof PACKAGE_ORIGINS)[number];

/** A digest from the ecosystem's data. `algorithm` is in lower case without dashes, and `value` is in hexadecimal. */
export interface Hash {
  readonly algorithm: 'md5' | 'sha1' | 'sha256' | 'sha384' | 'sha512';
  readonly value: string;
}

/** The source package from which a distribution built a binary package. */
export interface SourcePackage {
  readonly name: string;
  readonly version: string;
}

/**
 * One version of a package. Its identity is the `purl`. An inventory has one entry for each purl, however many files
 * contain the package.
 * @see https://github.com/package-url/purl-spec
 */
export interface Package {
  readonly purl: string;
  /** The purl type, such as `npm`, `pypi`, `golang`, `deb` or `apk`. */
  readonly type: string;
  /** Name in the notation of the ecosystem, including the scope or group: `@babel/core`, `libssl3`. */
  readonly name: string;
  readonly version: string;
  /** OSV ecosystem, including the release for distributions: `npm`, `Debian:12`. Undefined if unknown. */
  readonly ecosystem?: string | undefined;
  /** Locations, sorted by path, line and layer. Never empty for packages that were read from files. */
  readonly locations: readonly Location[];
  readonly scope: Scope;
  /** True if a manifest lists the package directly. Undefined if the data does not specify it. */
  readonly isDirect?: boolean | undefined;
  /** purls of the dependencies that are in the inventory, sorted. */
  readonly dependsOn: readonly string[];
  readonly source?: SourcePackage | undefined;
  readonly architecture?: string | undefined;
  /** SPDX license expression. If the original text is not an expression, it is the original text. */
  readonly license?: string | undefined;
  readonly hashes?: readonly Hash[] | undefined;
  readonly supplier?: string | undefined;
  /** Download location, if the data contains it. */
  readonly downloadUrl?: string | undefined;
  /** purls of the operating system packages that installed the files that describe this package, sorted. */
  readonly ownedBy?: readonly string[] | undefined;
  /** Part of the image that contains the package. Present only for images whose base is known. */
  readonly origin?: PackageOrigin | undefined;
}

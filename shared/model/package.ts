import {
  choice,
  count,
  flag,
  list,
  nullable,
  object,
  optional,
  text,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/** A location where a package was found. */
export const locationSchema = object({
  /** Path inside the source, with `/` as the separator and without a leading slash. */
  path: text,
  /** Line number in the file, starting at 1. */
  line: nullable(count),
  /** Column of the first character, in UTF-16 code units, starting at 1. */
  column: optional(count),
  /** Line of the last character. Present only if `column` is present. */
  endLine: optional(count),
  /** Column after the last character. */
  endColumn: optional(count),
  /** Index into `Inventory.layers`, where 0 is the base layer. Present only for images. */
  layer: nullable(count),
});

export type Location = Infer<typeof locationSchema>;

/**
 * Purpose of a package: needed at run time, or needed only for development. `unknown` if the data does not specify the
 * purpose.
 */
export const PACKAGE_SCOPES = ['runtime', 'development', 'unknown'] as const;
export type Scope = (typeof PACKAGE_SCOPES)[number];

/** The part of an image that contains a package: its base image, or the layers that the build added. */
export const PACKAGE_ORIGINS = ['base', 'application'] as const;
export type PackageOrigin = (typeof PACKAGE_ORIGINS)[number];

/**
 * A digest from the metadata of the package. `algorithm` is a name in lower case without hyphens, and `value` is in
 * hexadecimal.
 */
const hashSchema = object({
  algorithm: choice(['md5', 'sha1', 'sha256', 'sha384', 'sha512']),
  value: text,
});

export type Hash = Infer<typeof hashSchema>;

/** The source package that a distribution built a binary package from. */
const sourcePackageSchema = object({ name: text, version: text });

export type SourcePackage = Infer<typeof sourcePackageSchema>;

/**
 * One version of a package. The `purl` is the identity of the package. An inventory has one entry for each purl, no
 * matter how many files contain the package.
 * @see https://github.com/package-url/purl-spec
 */
export const packageSchema = object({
  purl: text,
  /** The purl type, such as `npm`, `pypi`, `golang`, `deb` or `apk`. */
  type: text,
  /** Name in the notation of the ecosystem, including the scope or group: `@babel/core`, `libssl3`. */
  name: text,
  version: text,
  /** OSV ecosystem, including the release for distributions: `npm`, `Debian:12`. Undefined if unknown. */
  ecosystem: optional(text),
  /** Locations, sorted by path, line and layer. Never empty for packages that come from files. */
  locations: list(locationSchema),
  /** The lines in other requirements files that include the file with the package. SBOMs do not contain them. */
  includedBy: optional(list(locationSchema)),
  scope: choice(PACKAGE_SCOPES),
  /** True if a manifest lists the package directly. Undefined if unknown. */
  isDirect: optional(flag),
  /** purls of the package's dependencies that are in the inventory, sorted. */
  dependsOn: list(text),
  source: optional(sourcePackageSchema),
  architecture: optional(text),
  /** SPDX license expression, or the original text if it is not a valid expression. */
  license: optional(text),
  hashes: optional(list(hashSchema)),
  supplier: optional(text),
  /** Download location. Absent if unknown. */
  downloadUrl: optional(text),
  /** purls of the operating system packages that contain the metadata files of this package, sorted. */
  ownedBy: optional(list(text)),
  /** The part of the image that contains the package. Present only for images with a known base. */
  origin: optional(choice(PACKAGE_ORIGINS)),
});

export type Package = Infer<typeof packageSchema>;

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
import { PACKAGE_ORIGINS, PACKAGE_SCOPES } from './package.ts';

/** The package that a finding is about. */
export const findingPackageSchema = object({
  /** The purl exactly as it appears in the source. */
  purl: text,
  name: text,
  version: text,
  ecosystem: nullable(text),
  /**
   * Part of the image that contains the package: the base image or the application. Undefined if the part is unknown.
   */
  origin: optional(choice(PACKAGE_ORIGINS)),
  /**
   * purls of the operating system packages that contain this package. For example, a program in a Debian package can
   * contain a Go module.
   */
  ownedBy: nullable(list(text)),
  /** Purpose of the package. Undefined if the data does not specify it. */
  scope: optional(choice(PACKAGE_SCOPES)),
  /** True if a manifest lists the package directly. Undefined if unknown. */
  isDirect: optional(flag),
  /**
   * Shortest dependency paths to the package, one for each direct dependency. Each path is a list of purls that starts
   * with the direct dependency.
   */
  paths: optional(list(list(text))),
  /** Number of direct dependencies that also lead to the package but are not in `paths`. */
  morePaths: nullable(count),
  /** The command that created the image layer with the package. Present only for images. */
  instruction: nullable(text),
});

export type FindingPackage = Infer<typeof findingPackageSchema>;

/** The advisory and the range that a package matched. */
export const findingMatchSchema = object({
  /** ID of the advisory: `GHSA-35jh-r3h4-6jhm`. */
  advisory: text,
  /** The affected range, such as `>= 4.0.0, < 4.17.21`. Absent if the advisory lists versions instead. */
  range: nullable(text),
  /** The source package and its version that were compared, if the advisory is about the source package. */
  source: nullable(object({ name: text, version: text })),
});

export type FindingMatch = Infer<typeof findingMatchSchema>;

/**
 * How much vulnerable code a program contains, from least to most: no function of a vulnerable package, no vulnerable
 * function, or at least one vulnerable function.
 */
export const REACHABILITY_LEVELS = ['not-linked', 'symbol-not-linked', 'linked'] as const;
export type ReachabilityLevel = (typeof REACHABILITY_LEVELS)[number];

export const reachabilitySchema = object({
  level: choice(REACHABILITY_LEVELS),
  /** Import paths of the packages that are vulnerable according to the advisory, sorted. At most 10 are listed. */
  packages: list(text),
  /**
   * Vulnerable functions in the programs, or vulnerable packages if the advisory does not list functions. Sorted, and
   * at most 10.
   */
  linked: list(text),
});

export type Reachability = Infer<typeof reachabilitySchema>;

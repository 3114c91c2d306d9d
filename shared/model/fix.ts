import { choice, flag, list, nullable, object, optional, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/**
 * Kinds of fixes.
 *
 * - `update`: update a direct dependency in a manifest.
 * - `refresh`: update only the lockfile, because the version ranges in the dependent packages allow a fixed version.
 * - `override`: force the version of a transitive dependency.
 * - `system-package`: update operating system packages.
 * - `base-image`: build the image again with a newer base image.
 * - `toolchain`: use a newer Go toolchain.
 * - `rebuild`: update a package in the source of an image, and build the image again.
 * - `remove`: remove malware and replace all credentials that it could read.
 * - `none`: no version fixes the findings.
 */
export const FIX_KINDS = [
  'update',
  'refresh',
  'override',
  'system-package',
  'base-image',
  'toolchain',
  'rebuild',
  'remove',
  'none',
] as const;
export type FixKind = (typeof FIX_KINDS)[number];

/** A package with findings, and the version that a fix changes it to. */
const fixedPackageSchema = object({
  purl: text,
  name: text,
  version: text,
  /** The lowest version that is known to fix the findings. Absent if no version is known. */
  to: nullable(text),
});

/** One change that the user can make to fix findings. */
export const fixSchema = object({
  kind: choice(FIX_KINDS),
  /** The change in one sentence without a period. Text in backticks is code. */
  title: text,
  /** Path to the file to change: a manifest or a lockfile. Absent if the source does not contain the file. */
  path: nullable(text),
  /** Command for a POSIX shell that makes the change. Absent if there is no such command. */
  command: nullable(text),
  /** An alternative if the change is not possible. Text in backticks is code. */
  alternative: nullable(text),
  /** True if it is unknown whether the change removes the findings. */
  isUncertain: optional(flag),
  packages: list(fixedPackageSchema),
  /** Fingerprints of the findings that the change fixes, worst first. */
  fixes: list(text),
  /** Fingerprints of the findings in the changed packages that the change does not fix, worst first. */
  stays: list(text),
});

export type Fix = Infer<typeof fixSchema>;

import type { Package } from './package.ts';

/** A package that the base does not have, and the date when a registry published it. */
export interface DatedPackage {
  readonly item: Package;
  /** ISO time of publication, or the reason why this time is unknown. */
  readonly published: { readonly time: string } | { readonly unknown: string };
}

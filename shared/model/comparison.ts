import type { Scope } from './package.ts';

/** States of a finding relative to the base, from worst to best. */
export const CHANGE_STATES = ['new', 'changed', 'unchanged'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** The difference between a finding and the base. */
export interface FindingChange {
  /** `changed` means that the base has the finding in a different version, or only for development. */
  readonly state: ChangeState;
  /** Version in the base. Present only if the state is `changed`. */
  readonly from?: string | undefined;
  /** `scope` if the package was only for development. Present only if the state is `changed`. */
  readonly why?: 'scope' | undefined;
}

/** The commit, image or document to which a scan was compared. */
export interface ComparedBase {
  readonly kind: 'commit' | 'image' | 'sbom';
  /** Readable name, such as `main` or `ghcr.io/o/r:1.2`. */
  readonly name: string;
  /** Full hash of the commit, or the digest `sha256:…`. */
  readonly id?: string | undefined;
}

/** The result of comparing a scan to its base. */
export type Comparison =
  | { readonly status: 'compared'; readonly base: ComparedBase }
  | {
      readonly status: 'unavailable';
      /** Name of the base branch, such as `main`. */
      readonly name: string;
      readonly message: string;
      readonly fix: string;
    }
  | { readonly status: 'none' };

/** A package that differs between base and head. */
export interface PackageChange {
  readonly kind: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'relicensed';
  /** The purl type, such as `npm`. */
  readonly type: string;
  readonly name: string;
  /** Version in the base. Absent for an added package. */
  readonly from?: string | undefined;
  /** Version in the head. Absent for a removed package. */
  readonly to?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly isDirect?: boolean | undefined;
  /** Licenses in the base and in the head, if they differ. For an added package, only `to` is present. */
  readonly license?: { readonly from?: string | undefined; readonly to: string } | undefined;
}

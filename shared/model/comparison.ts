import type { Scope } from './package.ts';

/** State of a finding compared with the base, from worst to best. */
export const CHANGE_STATES = ['new', 'changed', 'unchanged'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

/** How a finding relates to the base. */
export interface FindingChange {
  /** `changed`: the base has it in a different version, or only for development. */
  readonly state: ChangeState;
  /** For `changed`: the version in the base. */
  readonly from?: string | undefined;
  /** For `changed`: `scope` if the package was for development only. */
  readonly why?: 'scope' | undefined;
}

/** The commit, image or document that a scan was compared with. */
export interface ComparedBase {
  readonly kind: 'commit' | 'image' | 'sbom';
  /** Readable name: `main`, `ghcr.io/o/r:1.2`. */
  readonly name: string;
  /** Full hash of the commit, or `sha256:…`. */
  readonly id?: string | undefined;
}

/** Result of the comparison of a scan with its base. */
export type Comparison =
  | { readonly status: 'compared'; readonly base: ComparedBase }
  | {
      readonly status: 'unavailable';
      /** Name of the base branch: `main`. */
      readonly name: string;
      readonly message: string;
      readonly fix: string;
    }
  | { readonly status: 'none' };

/** A package that differs between base and head. */
export interface PackageChange {
  readonly kind: 'added' | 'removed' | 'upgraded' | 'downgraded' | 'relicensed';
  /** purl type: `npm`. */
  readonly type: string;
  readonly name: string;
  /** Version in the base; absent for an added package. */
  readonly from?: string | undefined;
  /** Version in the head; absent for a removed package. */
  readonly to?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly isDirect?: boolean | undefined;
  /** License in the base and in the head, if they differ; for an added package only `to`. */
  readonly license?: { readonly from?: string | undefined; readonly to: string } | undefined;
}

import {
  choice,
  constant,
  count,
  flag,
  list,
  nullable,
  object,
  optional,
  text,
  variants,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { PACKAGE_SCOPES } from './package.ts';

/** States of a finding relative to the base, from worst to best. */
export const CHANGE_STATES = ['new', 'changed', 'unchanged'] as const;

/** The state of a finding relative to the base. */
export const findingChangeSchema = object({
  /** `changed` means that the base has the finding in another version, or only in a development dependency. */
  state: choice(CHANGE_STATES),
  /** Version in the base. Present only if the state is `changed`. */
  from: nullable(text),
  /**
   * True for malware that the base also has, if the change adds or changes its package, or a package that depends on
   * it. Such malware counts as if it were new.
   */
  isPathChanged: optional(flag),
  /** `scope` if the base needs the package only for development. Present only if the state is `changed`. */
  why: optional(constant('scope')),
  /**
   * How the base uses the package, if the head uses it differently. With this data, a policy can decide that the
   * finding did not count in the base. Present only if the state is `changed`.
   */
  was: optional(
    object({
      scope: optional(choice(PACKAGE_SCOPES)),
      isDirect: optional(flag),
      /**
       * Reachability of the vulnerable code in the base. `unknown` if the base did not have data about the functions in
       * its programs.
       */
      reachability: optional(choice(['not-linked', 'symbol-not-linked', 'linked', 'unknown'])),
    }),
  ),
});

export type FindingChange = Infer<typeof findingChangeSchema>;

/** The commit, image or document that a scan was compared with. */
const comparedBaseSchema = object({
  kind: choice(['commit', 'image', 'sbom']),
  /** Readable name, such as `main` or `ghcr.io/o/r:1.2`. */
  name: text,
  /** Full hash of the commit, or digest of the image or document: `sha256:…`. */
  id: nullable(text),
});

/** The result of comparing a scan with its base. */
export const comparisonSchema = variants('status', [
  object({ status: constant('compared'), base: comparedBaseSchema }),
  object({
    status: constant('unavailable'),
    /** Name of the base branch, such as `main`. */
    name: text,
    message: text,
    fix: text,
  }),
  object({ status: constant('none') }),
]);

export type Comparison = Infer<typeof comparisonSchema>;

/** A package that differs between the base and the head. */
const packageChangeSchema = object({
  /**
   * Kind of the difference. `unknown` means that the base has the package, but the file in the head could not be read.
   */
  kind: choice(['added', 'removed', 'unknown', 'upgraded', 'downgraded', 'relicensed']),
  /** The purl type, such as `npm`. */
  type: text,
  name: text,
  /** Version in the base. Absent for an added package. */
  from: nullable(text),
  /** Version in the head. Absent if the package was removed or its state is unknown. */
  to: nullable(text),
  scope: nullable(choice(PACKAGE_SCOPES)),
  isDirect: nullable(flag),
  /** Licenses in the base and in the head, if the licenses differ. For an added package, only `to` is present. */
  license: nullable(object({ from: nullable(text), to: text })),
});

const imageFactsSchema = object({
  /** Digest of the manifest: `sha256:…`. */
  digest: nullable(text),
  packages: count,
  layers: count,
  /**
   * Size of the layers and the configuration as stored, in bytes. Absent for an archive that a Docker engine exported.
   */
  compressedBytes: optional(count),
  /** Name of the base image. */
  base: nullable(text),
});

export type ImageFacts = Infer<typeof imageFactsSchema>;

/** The image that is the base of the comparison (`from`), and the scanned image (`to`). */
export const imageChangeSchema = object({
  from: imageFactsSchema,
  to: imageFactsSchema,
  /** Number of layers that only the scanned image has. */
  newLayers: count,
});

export type ImageChange = Infer<typeof imageChangeSchema>;

export const packageChangesSchema = list(packageChangeSchema);

export type PackageChange = Infer<typeof packageChangeSchema>;

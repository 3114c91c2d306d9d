import {
  choice,
  constant,
  count,
  formed,
  list,
  nullable,
  object,
  optional,
  text,
} from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import { goProgramSchema } from './go-program.ts';
import { packageSchema } from './package.ts';

/** The kinds of sources that can be read. */
const SOURCE_KINDS = ['directory', 'file', 'image', 'sbom'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Matches the full hash of a commit. */
export const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const REFERENCE = /^refs\/(?:heads|tags|pull)\/(?!.*(?:\.\.|\/\/))[^\s\0\\]{1,250}$/;
const REPOSITORY = /^[A-Za-z0-9_-]{1,100}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
const ROOT = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\0\\]{0,1000}$/;

/** The commit that was checked out when Assay read the files. The values become part of URLs and requests. */
export const checkoutSchema = object({
  /** Hash of the commit, in hexadecimal digits. Undefined if `.git` exists but does not contain the commit. */
  commit: nullable(formed(text, COMMIT, 'be a full commit hash')),
  /**
   * The branch, tag or pull request on GitHub that points to the commit, such as `refs/heads/main` or
   * `refs/pull/7/merge`.
   */
  ref: nullable(
    formed(text, REFERENCE, 'be a branch, tag or pull request such as refs/heads/main'),
  ),
  /** The cloned repository, in the form `owner/name`. */
  repository: nullable(formed(text, REPOSITORY, 'be a repository such as octo-org/app')),
  /**
   * Hash of the head of the pull request, from the event. Present only if the checked-out commit is the merge commit
   * that GitHub created.
   */
  mergeOf: nullable(formed(text, COMMIT, 'be a full commit hash')),
  /**
   * Path to the repository root relative to the workspace, such as `app`. Empty if the repository root and the
   * workspace are the same folder.
   */
  root: formed(text, ROOT, 'be a relative path without . or ..'),
});

export type Checkout = Infer<typeof checkoutSchema>;

/** The source of an inventory. */
export const sourceSchema = object({
  kind: choice(SOURCE_KINDS),
  /** Readable name, such as `ghcr.io/o/r:1.2`, `services/api` or `bom.cdx.json`. The name is never an absolute path. */
  name: text,
  /** Digest of the image manifest for one platform: `sha256:…`. */
  digest: nullable(text),
  /**
   * Digest of the image configuration: `sha256:…`. Container engines call it the image ID. It is the same in every
   * registry.
   */
  imageId: nullable(text),
  /** Digest of the index that contains the manifest: `sha256:…`. Absent if the image is not part of an index. */
  indexDigest: nullable(text),
  /** Platform, such as `linux/amd64` or `linux/arm/v7`. */
  platform: nullable(text),
  /** The supplier, from an input or from an annotation on the image. */
  supplier: nullable(text),
  /** The commit that was checked out. Present only in a workflow run. */
  checkout: optional(checkoutSchema),
});

export type SourceDescription = Infer<typeof sourceSchema>;

/** One image in an index. */
export const platformImageSchema = object({
  /** Platform, such as `linux/arm64`. */
  platform: text,
  /** Digest of the manifest: `sha256:…`. */
  digest: text,
});

export type PlatformImage = Infer<typeof platformImageSchema>;

/** One layer of an image. Lists of layers start with the base layer. */
const layerSchema = object({
  /** Digest of the uncompressed layer: `sha256:…`. It is the same in every registry and with every compression. */
  diffId: text,
  /** The command that created the layer. Absent if the image history does not contain it. */
  createdBy: optional(text),
});

export type Layer = Infer<typeof layerSchema>;

const BASE_EVIDENCE = ['input', 'annotation', 'label', 'provenance'] as const;
export type BaseEvidence = (typeof BASE_EVIDENCE)[number];

/** The base of an image. */
const baseImageSchema = object({
  /** Name such as `docker.io/library/debian:12`, if it is known. */
  name: optional(text),
  /** Digest of the base image's manifest or index, as declared: `sha256:…`. */
  digest: optional(text),
  /** Number of layers that belong to the base, counted from the bottom. Undefined if the base cannot be read. */
  layers: optional(count),
  /** Source of the data about the base: an input, or the annotations, labels or build provenance of the image. */
  evidence: choice(BASE_EVIDENCE),
});

export type BaseImage = Infer<typeof baseImageSchema>;

/** The operating system, as the os-release file describes it. */
const operatingSystemSchema = object({
  /** Value of `ID`, such as `debian`, `alpine` or `wolfi`. */
  id: text,
  /** Value of `VERSION_ID`, such as `12` or `3.19.1`. Empty for rolling releases. */
  versionId: text,
  prettyName: optional(text),
});

export type OperatingSystem = Infer<typeof operatingSystemSchema>;

/** Content that could not be read, with the same fields as a DataError. A problem makes the inventory incomplete. */
export const problemSchema = object({
  code: text,
  message: text,
  path: text,
  line: nullable(count),
});

export type Problem = Infer<typeof problemSchema>;

export const INVENTORY_KIND = 'assay/inventory/v1';

/** The contents of a source. The packages are sorted by purl. */
export const inventorySchema = object({
  kind: constant(INVENTORY_KIND),
  source: sourceSchema,
  os: optional(operatingSystemSchema),
  layers: list(layerSchema),
  /** Total size of the layers and the configuration of an image, as stored in a registry or a layout, in bytes. */
  compressedBytes: optional(count),
  /** The base image, if known. */
  base: optional(baseImageSchema),
  packages: list(packageSchema),
  /**
   * Packages that are part of operating system packages with other names, such as the Python metadata in a Debian
   * package. `ownedBy` lists these operating system packages. Contained packages are not counted separately, because
   * the advisories for the operating system packages cover them.
   */
  contained: optional(list(packageSchema)),
  /** Go programs whose functions are known, sorted by path. */
  programs: optional(list(goProgramSchema)),
  problems: list(problemSchema),
  /** Files and folders that are excluded by ignore files. Present only for a folder. */
  ignored: optional(list(text)),
  /**
   * Number of excluded files with names that Assay would have read. In very large folders, only some of the files are
   * counted.
   */
  ignoredFiles: optional(count),
  /**
   * Paths to the files that were read in a known format, sorted. If the list is not empty, Assay checked at least one
   * file.
   */
  files: list(text),
});

export type Inventory = Infer<typeof inventorySchema>;

import type { Package } from './package.ts';

/** The kind of source that was read. */
export type SourceKind = 'directory' | 'file' | 'image' | 'sbom';

/** The commit that was checked out when a run read its files. */
export interface Checkout {
  /** Hex digits; undefined if `.git` exists but does not name the commit. */
  readonly commit?: string | undefined;
  /** The branch, tag or pull request on GitHub that points to the commit: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref?: string | undefined;
  /** `owner/name` of the cloned repository. */
  readonly repository?: string | undefined;
  /** Hex digits of the pull request head that GitHub merged into the commit, from the event. */
  readonly mergeOf?: string | undefined;
  /** Path from the workspace to the repository root: `app`; empty if they are the same. */
  readonly root: string;
}

/** The source of an inventory. */
export interface SourceDescription {
  readonly kind: SourceKind;
  /** Readable name: `ghcr.io/o/r:1.2`, `services/api`, `bom.cdx.json`. No absolute paths. */
  readonly name: string;
  /** `sha256:…` of the image manifest (of one platform). */
  readonly digest?: string | undefined;
  /** `sha256:…` of the image configuration. Engines call it the image ID; it is the same in every registry. */
  readonly imageId?: string | undefined;
  /** `sha256:…` of the index that named the manifest, if there was one. */
  readonly indexDigest?: string | undefined;
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform?: string | undefined;
  /** The supplier, from an input or from an annotation of the image. */
  readonly supplier?: string | undefined;
  /** The commit, for a run in a workflow. */
  readonly checkout?: Checkout | undefined;
}

/** One of the images of an index. */
export interface PlatformImage {
  /** `linux/arm64`. */
  readonly platform: string;
  /** `sha256:…` of its manifest. */
  readonly digest: string;
}

/** One layer of an image, base first. */
export interface Layer {
  /** `sha256:…` of the uncompressed layer, which does not depend on registry or compression. */
  readonly diffId: string;
  /** The history line that created it, if the configuration has it. */
  readonly createdBy?: string | undefined;
}

/** The base image of an image. */
export interface BaseImage {
  /** `docker.io/library/debian:12`, if a source names it. */
  readonly name?: string | undefined;
  /** `sha256:…` of its manifest or index, as stated by the source. */
  readonly digest?: string | undefined;
  /** Number of layers that belong to the base, counted from the bottom; unknown if the base cannot be read. */
  readonly layers?: number | undefined;
  /** Source of this data: an input, annotations of the image, its labels, or its build provenance. */
  readonly evidence: BaseEvidence;
}

export type BaseEvidence = 'input' | 'annotation' | 'label' | 'provenance';

/** The operating system, from os-release. */
export interface OperatingSystem {
  /** `ID`: `debian`, `alpine`, `wolfi` … */
  readonly id: string;
  /** `VERSION_ID`: `12`, `3.19.1`; empty for rolling releases. */
  readonly versionId: string;
  readonly prettyName?: string | undefined;
}

/** A DataError as data: something that could not be read. It makes the inventory partial. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly line?: number | undefined;
}

export const INVENTORY_KIND = 'assay/inventory/v1';

/** The contents of a source. Packages are sorted by purl. */
export interface Inventory {
  readonly kind: typeof INVENTORY_KIND;
  readonly source: SourceDescription;
  readonly os?: OperatingSystem | undefined;
  readonly layers: readonly Layer[];
  /** The base image, if known. */
  readonly base?: BaseImage | undefined;
  readonly packages: readonly Package[];
  /**
   * Packages that operating system packages contain under another name, each with its `ownedBy`, such as the Python
   * metadata of a Debian package. They are not counted separately; the owner's advisories cover them.
   */
  readonly contained?: readonly Package[] | undefined;
  readonly problems: readonly Problem[];
  /** For a folder: files and folders that ignore files exclude. */
  readonly ignored?: readonly string[] | undefined;
  /** Number of excluded files that would have been read by their name; for very large folders, as far as counted. */
  readonly ignoredFiles?: number | undefined;
  /** Sorted paths of the files that packages were read from: proof that something was checked. */
  readonly files: readonly string[];
}

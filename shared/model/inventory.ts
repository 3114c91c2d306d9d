import type { Package } from './package.ts';

/** What kind of thing was read. */
export type SourceKind = 'directory' | 'file' | 'image' | 'sbom';

/** The commit that a run had checked out when it read its files. */
export interface Checkout {
  /** Hex digits; undefined where `.git` is there and does not tell. */
  readonly commit?: string | undefined;
  /** The branch, tag or pull request at GitHub that stands at the commit: `refs/heads/main`, `refs/pull/7/merge`. */
  readonly ref?: string | undefined;
  /** `owner/name` of the repository that it was cloned from. */
  readonly repository?: string | undefined;
  /** Hex digits of the head of the pull request that GitHub merged into the commit, as the event has it. */
  readonly mergeOf?: string | undefined;
  /** Path of its root from the workspace: `app`; empty where they are one. */
  readonly root: string;
}

/** What an inventory is about. */
export interface SourceDescription {
  readonly kind: SourceKind;
  /** As a person calls it: `ghcr.io/o/r:1.2`, `services/api`, `bom.cdx.json`. No absolute paths. */
  readonly name: string;
  /** `sha256:…` of the image manifest (of one platform). */
  readonly digest?: string | undefined;
  /** `sha256:…` of the image's configuration, which engines call its ID: the same wherever the image is. */
  readonly imageId?: string | undefined;
  /** `sha256:…` of the index that named the manifest, when there was one. */
  readonly indexDigest?: string | undefined;
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform?: string | undefined;
  /** Who supplies it, by an input, or as an annotation of the image itself says. */
  readonly supplier?: string | undefined;
  /** Of a run in a workflow. */
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
  /** `sha256:…` of the uncompressed layer: the same wherever the image is, whatever it is compressed by. */
  readonly diffId: string;
  /** The history line that made it, when the configuration has it. */
  readonly createdBy?: string | undefined;
}

/** The image that an image was built from. */
export interface BaseImage {
  /** `docker.io/library/debian:12`, when something names it. */
  readonly name?: string | undefined;
  /** `sha256:…` of its manifest or index, as whatever told has it. */
  readonly digest?: string | undefined;
  /** How many layers of the image are its own, counted from the bottom; unknown where it cannot be read. */
  readonly layers?: number | undefined;
  /** What told: an input, annotations of the image, its labels, or the provenance of its build. */
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

/** Something that could not be read: a DataError as data. An inventory with one is partial. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly line?: number | undefined;
}

export const INVENTORY_KIND = 'assay/inventory/v1';

/** What is in a source. Packages are sorted by purl. */
export interface Inventory {
  readonly kind: typeof INVENTORY_KIND;
  readonly source: SourceDescription;
  readonly os?: OperatingSystem | undefined;
  readonly layers: readonly Layer[];
  /** For images, when something tells what it was built from. */
  readonly base?: BaseImage | undefined;
  readonly packages: readonly Package[];
  /**
   * What packages of the operating system bring under another name, each with its `ownedBy`: the Python
   * metadata of a Debian package. It is that package and not one more; its owner's advisories speak of it.
   */
  readonly contained?: readonly Package[] | undefined;
  readonly problems: readonly Problem[];
  /** Of a folder: files that would have been read, and folders, that ignore files leave out. */
  readonly ignored?: readonly string[] | undefined;
  /** How many files that is that would have been read by their name; of very large folders, as far as counted. */
  readonly ignoredFiles?: number | undefined;
  /** Paths of the files that packages were read from, sorted: proof that something was looked at. */
  readonly files: readonly string[];
}

import type { Package } from './package.ts';

/** What kind of thing was read. */
export type SourceKind = 'directory' | 'file' | 'image' | 'sbom';

/** What an inventory is about. */
export interface SourceDescription {
  readonly kind: SourceKind;
  /** As a person calls it: `ghcr.io/o/r:1.2`, `services/api`, `bom.cdx.json`. No absolute paths. */
  readonly name: string;
  /** `sha256:…` of the image manifest (of one platform). */
  readonly digest?: string | undefined;
  /** `sha256:…` of the index that named the manifest, when there was one. */
  readonly indexDigest?: string | undefined;
  /** `linux/amd64`, `linux/arm/v7`. */
  readonly platform?: string | undefined;
}

/** One layer of an image, base first. */
export interface Layer {
  readonly digest: string;
  readonly diffId: string;
  /** The history line that made it, when the configuration has it. */
  readonly createdBy?: string | undefined;
}

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
  readonly packages: readonly Package[];
  readonly problems: readonly Problem[];
  /** Paths of the files that packages were read from, sorted: proof that something was looked at. */
  readonly files: readonly string[];
}

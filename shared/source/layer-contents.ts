import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import type { BytePipe } from './byte-pipe.ts';
import type { LayerLimits } from './limits.ts';

/** A request to read one layer. It contains only plain data, because it is sent to a worker thread. */
export interface LayerRequest {
  /** Digest of the layer blob. Messages use it as the name of the layer. */
  readonly digest: string;
  /** Size of the layer blob, in bytes. */
  readonly size: number;
  /** Media type in the manifest, which declares the compression. */
  readonly mediaType: string;
  /** Digest of the uncompressed archive, from the image's configuration. */
  readonly diffId: string;
  /**
   * True if the inflated archive is always compared with `diffId`. This is not needed if the image itself contains
   * the digest of the layer blob, and nothing contradicts that digest.
   */
  readonly provesDiffId: boolean;
  readonly wanted: WantedFiles;
  /** Link targets that must be read in addition to the `wanted` files. */
  readonly extraPaths: readonly string[];
  /** Symbolic links in lower layers. Undefined if no path of this layer leads through such a link. */
  readonly linksBelow?: readonly LayerLink[] | undefined;
  /** True if there are lower layers, whose files this layer can hide. */
  readonly hidesOthers: boolean;
  readonly limits: LayerLimits;
}

/** A request to a worker thread: the layer to read, and the pipe with the bytes of its blob. */
export interface WorkerRequest {
  readonly job: LayerRequest;
  readonly pipe: BytePipe;
}

/** A kept file, whose content is a slice of `LayerContents.bytes`. */
export interface LayerFile {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Kind of the extract that replaces the bytes of the file. */
  readonly extract?: ExtractKind | undefined;
}

export interface LayerLink {
  readonly path: string;
  readonly target: string;
}

export interface HardLink extends LayerLink {
  /**
   * True if the target did not exist in the same layer when the entry was read, so the link refers to a lower layer.
   */
  readonly isBelow: boolean;
}

/** The contents of one layer. They are plain data, because a worker thread sends them. */
export interface LayerContents {
  /** One file for each path. If the archive contains a path twice, the last entry wins. */
  readonly files: readonly LayerFile[];
  /** Bytes of all kept files, one after another. */
  readonly bytes: Uint8Array;
  /** Hard links to files that were not kept or that are in lower layers. */
  readonly hardLinks: readonly HardLink[];
  /** All symbolic links, with their targets as written. */
  readonly symlinks: readonly LayerLink[];
  /** Paths that this layer removes from lower layers, including everything below these paths. */
  readonly whiteouts: readonly string[];
  /** Folders whose content in lower layers is removed. */
  readonly opaque: readonly string[];
  /**
   * All paths in this layer that are not folders, if there are lower layers. Each of them replaces the same path in
   * lower layers. The paths are stored as `foldPaths` describes.
   */
  readonly occupied: readonly string[];
  /** Folders in this layer. Each of them replaces a file with the same path in lower layers. */
  readonly folders: readonly string[];
  /** Parent folders that have no entry of their own. In lower layers, such a path can be a link. */
  readonly assumed: readonly string[];
  /** Wanted files that were too large to keep, with their sizes. */
  readonly tooLarge: readonly { readonly path: string; readonly size: number }[];
  /** Number of entries in the archive. */
  readonly entries: number;
  /** Number of bytes after decompression. */
  readonly inflatedBytes: number;
  /**
   * Contradictions between the media type, the first bytes and the diff ID. Because of them, engines could read
   * different content.
   */
  readonly contradiction?: string | undefined;
}

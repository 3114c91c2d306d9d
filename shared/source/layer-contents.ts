import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import type { BytePipe } from './byte-pipe.ts';
import type { LayerLimits } from './limits.ts';

/** A request to read one layer. It is plain data, because it is posted to a worker thread. */
export interface LayerRequest {
  /** Digest of the bytes as stored, which is also the layer's name in messages. */
  readonly digest: string;
  /** Size as stored, in bytes. */
  readonly size: number;
  /** Media type in the manifest, which declares the compression. */
  readonly mediaType: string;
  /** Digest of the uncompressed archive, from the image's configuration. */
  readonly diffId: string;
  /**
   * True if the inflated archive is always compared with `diffId`. This is not needed if the image itself names the
   * digest of the stored bytes, and nothing contradicts it.
   */
  readonly provesDiffId: boolean;
  readonly wanted: WantedFiles;
  /** Targets of links, which are wanted in addition to `wanted`. */
  readonly extraPaths: readonly string[];
  /** Symbolic links in the layers below. Undefined if no path of the layer leads through one. */
  readonly linksBelow?: readonly LayerLink[] | undefined;
  /** True if there are layers below, whose files this layer may hide. */
  readonly hidesOthers: boolean;
  readonly limits: LayerLimits;
}

/** A request to a worker thread: a layer to read and the pipe with its stored bytes. */
export interface WorkerRequest {
  readonly job: LayerRequest;
  readonly pipe: BytePipe;
}

/** A kept file: a slice of `LayerContents.bytes`. */
export interface LayerFile {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** Kind of extract that replaces the file's bytes. */
  readonly extract?: ExtractKind | undefined;
}

export interface LayerLink {
  readonly path: string;
  readonly target: string;
}

export interface HardLink extends LayerLink {
  /** True if the target did not exist in its own layer at that time, so the link refers to the layers below. */
  readonly isBelow: boolean;
}

/** The contents of one layer. It is plain data, because it is posted from a worker thread. */
export interface LayerContents {
  /** One for each path. The last entry of the archive wins. */
  readonly files: readonly LayerFile[];
  /** Bytes of all kept files, one after another. */
  readonly bytes: Uint8Array;
  /** Hard links to files that were not kept, or that are in the layers below. */
  readonly hardLinks: readonly HardLink[];
  /** All symbolic links, with their targets as written. */
  readonly symlinks: readonly LayerLink[];
  /** Paths removed from the layers below, with everything under them. */
  readonly whiteouts: readonly string[];
  /** Folders whose content in the layers below is removed. */
  readonly opaque: readonly string[];
  /**
   * All paths that are not folders, in a layer that hides others. Each replaces a path of the layers below. Folded,
   * see `foldPaths`.
   */
  readonly occupied: readonly string[];
  /** Folders. Each replaces a file of the same name in the layers below. */
  readonly folders: readonly string[];
  /** Parent folders without an entry of their own. Each may be a link in the layers below. */
  readonly assumed: readonly string[];
  /** Wanted files that were too large, with their size. */
  readonly tooLarge: readonly { readonly path: string; readonly size: number }[];
  /** Number of entries in the archive. */
  readonly entries: number;
  /** Number of bytes after inflating. */
  readonly inflatedBytes: number;
  /** Contradictions between media type, first bytes and diff ID, because of which engines may read other content. */
  readonly contradiction?: string | undefined;
}

import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import type { BytePipe } from './byte-pipe.ts';
import type { LayerLimits } from './limits.ts';

/** What to read of one layer. Plain data: it crosses to a worker thread. */
export interface LayerRequest {
  /** Digest of the bytes as stored, which is also the layer's name in messages. */
  readonly digest: string;
  /** In bytes, as stored. */
  readonly size: number;
  /** As the manifest states it; it says how the layer is compressed. */
  readonly mediaType: string;
  /** Digest of the uncompressed archive, as the image's configuration states it. */
  readonly diffId: string;
  /**
   * Whether what the layer inflates to is compared with `diffId` in any case. It need not be where the image itself
   * names the digest of what is stored, and nothing contradicts it.
   */
  readonly provesDiffId: boolean;
  readonly wanted: WantedFiles;
  /** Paths wanted beside `wanted`: targets of links. */
  readonly extraPaths: readonly string[];
  /** Symbolic links that the layers below show; none where no path of the layer leads through one. */
  readonly linksBelow?: readonly LayerLink[] | undefined;
  /** Whether it lies on other layers, whose files it may hide. */
  readonly hidesOthers: boolean;
  readonly limits: LayerLimits;
}

/** What a thread is sent: a layer to read, and where its bytes as stored come. */
export interface WorkerRequest {
  readonly job: LayerRequest;
  readonly pipe: BytePipe;
}

/** A kept file: a part of `LayerContents.bytes`. */
export interface LayerFile {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  /** What was found in it, in place of its bytes. */
  readonly extract?: ExtractKind | undefined;
}

export interface LayerLink {
  readonly path: string;
  readonly target: string;
}

export interface HardLink extends LayerLink {
  /** When it was made, nothing of its layer stood at its target: it is what the layers below have there. */
  readonly isBelow: boolean;
}

/** What one layer has and does. Plain data: it crosses from a worker thread. */
export interface LayerContents {
  /** One for each path: of several the last of the archive counts. */
  readonly files: readonly LayerFile[];
  /** All kept files, one after another. */
  readonly bytes: Uint8Array;
  /** Hard links to what was not kept of the layer, or is in those below. */
  readonly hardLinks: readonly HardLink[];
  /** All symbolic links, targets as written. */
  readonly symlinks: readonly LayerLink[];
  /** Paths that are removed from the layers below, with everything under them. */
  readonly whiteouts: readonly string[];
  /** Folders whose content in the layers below is removed. */
  readonly opaque: readonly string[];
  /**
   * Everything that is no folder, for layers that hide others: each takes the place of what was below. Folded, see
   * `foldPaths`.
   */
  readonly occupied: readonly string[];
  /** Folders: a file of the layers below that has the name of one is gone. */
  readonly folders: readonly string[];
  /** Folders that its paths lead through and that it does not have itself: each may be a link of the layers below. */
  readonly assumed: readonly string[];
  /** Wanted files that were too large, with their size. */
  readonly tooLarge: readonly { readonly path: string; readonly size: number }[];
  /** How many its archive has. */
  readonly entries: number;
  /** Bytes after inflating. */
  readonly inflatedBytes: number;
  /** Where media type, first bytes and diff ID contradict each other, so that engines may read something else. */
  readonly contradiction?: string | undefined;
}

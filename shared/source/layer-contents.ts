import {
  choice,
  constant,
  count,
  flag,
  list,
  object,
  optional,
  satisfying,
  text,
} from '../json/define-schema.ts';
import type { Infer, Schema } from '../json/schema.ts';
import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import { maskedSecretSchema } from '../secrets/masked-secret.ts';
import { cleanTarPath } from '../tar/path.ts';
import type { BytePipe } from './byte-pipe.ts';
import type { LayerLimits } from './limits.ts';

/** A request to read one layer. The request contains only plain data, because it is sent to a worker thread. */
export interface LayerRequest {
  /** Digest of the layer blob. Messages use this digest as the name of the layer. */
  readonly digest: string;
  /** Size of the layer blob, in bytes. */
  readonly size: number;
  /** Media type in the manifest, which declares the compression. */
  readonly mediaType: string;
  /** Digest of the uncompressed archive, from the image's configuration. */
  readonly diffId: string;
  /**
   * True if the inflated archive must be compared with `diffId`. The comparison is not necessary if the image itself
   * contains the digest of the layer blob, and nothing contradicts this digest.
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

/** A request to a worker thread: the layer to read, and the pipe that contains the bytes of the layer's blob. */
export interface WorkerRequest {
  readonly job: LayerRequest;
  readonly pipe: BytePipe;
}

/** A path that a layer can contain. */
const path = satisfying(text, isLayerPath, 'be a path in a layer');

/** The extract kinds that layers have. */
const extract: Schema<ExtractKind> = choice(['executable', 'java-archive', 'npm-archive']);

/** A kept file, whose content is a slice of `LayerContents.bytes`. */
const layerFileSchema = object({
  path,
  start: count,
  end: count,
  /** Kind of the extract that replaces the bytes of the file. */
  extract: optional(extract),
});

export type LayerFile = Infer<typeof layerFileSchema>;

const layerLinkSchema = object({
  path,
  target: text,
});

type LayerLink = Infer<typeof layerLinkSchema>;

const hardLinkSchema = object({
  path,
  target: text,
  /**
   * True if the target did not exist in the same layer when the entry was read. In that case, the link refers to a
   * lower layer.
   */
  isBelow: flag,
});

export type HardLink = Infer<typeof hardLinkSchema>;

/** The secrets of a file. */
const fileSecretsSchema = object({
  path,
  secrets: list(maskedSecretSchema),
  /** Number of further places, in a file with too many secrets of one kind. */
  omitted: optional(count),
  /** Present if a later entry of the same archive replaces the file. */
  isReplaced: optional(constant(true)),
});

export type FileSecrets = Infer<typeof fileSecretsSchema>;

/** A file whose mode or name matters to an audit. */
const notedFileSchema = object({ path, mode: count });

export type NotedFile = Infer<typeof notedFileSchema>;

/** The contents of a layer without the bytes of its files, as written to a cache. */
export const layerSchema = object({
  /** One file for each path. If the archive contains a path twice, the last entry has precedence. */
  files: list(layerFileSchema),
  /** Hard links to files that were not kept or that are in lower layers. */
  hardLinks: list(hardLinkSchema),
  /** All symbolic links, with their targets as written. */
  symlinks: list(layerLinkSchema),
  /** Paths that this layer removes from lower layers, including everything below these paths. */
  whiteouts: list(text),
  /** Folders whose content in lower layers is removed. */
  opaque: list(text),
  /**
   * All paths in this layer that are not folders, if there are lower layers. Each of them replaces the same path in
   * lower layers. The paths are stored as `foldPaths` describes.
   */
  occupied: list(text),
  /** Folders in this layer. Each of them replaces a file with the same path in lower layers. */
  folders: list(text),
  /** Parent folders without their own entries. In lower layers, such a path can be a link. */
  assumed: list(text),
  /** Wanted files that were too large to keep, with their sizes. */
  tooLarge: list(object({ path, size: count })),
  /** Number of entries in the archive. */
  entries: count,
  /** Number of bytes after decompression. */
  inflatedBytes: count,
  /**
   * Contradictions between the media type, the first bytes and the diff ID. Because of these contradictions, engines
   * could read different content.
   */
  contradiction: optional(text),
  /** The result of the search for secrets. Present only if the search was requested. No secret is in it. */
  searched: optional(
    object({
      /** Number of searched files. */
      files: count,
      secrets: list(fileSecretsSchema),
      noted: list(notedFileSchema),
    }),
  ),
});

/** The contents of one layer, as plain data, because a worker thread sends them. */
export interface LayerContents extends Infer<typeof layerSchema> {
  /** Bytes of all kept files, one after another. */
  readonly bytes: Uint8Array;
}

function isLayerPath(given: string): boolean {
  return given === cleanTarPath(given, 'the cache');
}

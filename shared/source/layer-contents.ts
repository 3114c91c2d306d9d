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

/** A request to read one layer. It contains only plain data, because it is sent to a worker thread. */
export interface LayerRequest {
  /** Digest of the layer blob. Messages use it as the name of the layer. */
  readonly digest: string;
  /** Size of the layer blob, in bytes. */
  readonly size: number;
  /** Media type in the manifest. It declares the compression. */
  readonly mediaType: string;
  /** Digest of the uncompressed archive, from the image configuration. */
  readonly diffId: string;
  /**
   * True if the inflated archive must be compared with `diffId`. This is unnecessary if the image itself contains the
   * digest of the layer blob and nothing contradicts it.
   */
  readonly provesDiffId: boolean;
  readonly wanted: WantedFiles;
  /** Link targets to read in addition to the `wanted` files. */
  readonly extraPaths: readonly string[];
  /** Symbolic links in lower layers. Undefined if no path in this layer leads through such a link. */
  readonly linksBelow?: readonly LayerLink[] | undefined;
  /** True if there are lower layers with files that this layer can hide. */
  readonly hidesOthers: boolean;
  readonly limits: LayerLimits;
}

/** A request to a worker thread: the layer to read, and the pipe with the bytes of its blob. */
export interface WorkerRequest {
  readonly job: LayerRequest;
  readonly pipe: BytePipe;
  /** Priority of the thread while it reads, if it differs from that of the main thread. */
  readonly priority?: number | undefined;
}

/** A path that a layer can contain. */
const path = satisfying(text, isLayerPath, 'be a path in a layer');

/** The extract kinds that occur in layers. */
const extract: Schema<ExtractKind> = choice(['executable', 'java-archive', 'npm-archive']);

/** A kept file. Its content is the range from `start` to `end` in `LayerContents.bytes`. */
const layerFileSchema = object({
  path,
  start: count,
  end: count,
  /** Kind of the extract that is stored instead of the content of the file. */
  extract: optional(extract),
  /**
   * True if only the existence of the file is known. A hard link cannot refer to the file, because its content was not
   * kept.
   */
  isListed: optional(constant(true)),
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
   * True if the target was not yet in the same layer when the entry was read. The link then refers to a lower layer.
   */
  isBelow: flag,
});

export type HardLink = Infer<typeof hardLinkSchema>;

/** The secrets in a file. */
const fileSecretsSchema = object({
  path,
  secrets: list(maskedSecretSchema),
  /** Number of additional locations. Present if a file has too many secrets of one kind. */
  omitted: optional(count),
  /** Present if a later entry in the same archive replaces the file. */
  isReplaced: optional(constant(true)),
});

export type FileSecrets = Infer<typeof fileSecretsSchema>;

/** A file with a mode or name that matters to an audit. */
const notedFileSchema = object({ path, mode: count });

export type NotedFile = Infer<typeof notedFileSchema>;

/** The contents of a layer without the bytes of its files, as stored in a cache. */
export const layerSchema = object({
  /** One file per path. If the archive contains a path twice, the last entry applies. */
  files: list(layerFileSchema),
  /** Hard links to files that are in lower layers or whose content was not kept. */
  hardLinks: list(hardLinkSchema),
  /** All symbolic links, with their targets as written. */
  symlinks: list(layerLinkSchema),
  /** Paths that this layer removes from lower layers, including everything below these paths. */
  whiteouts: list(text),
  /** Folders whose content in lower layers is removed. */
  opaque: list(text),
  /**
   * All paths in this layer that are not folders, in the format of `foldPaths`. Each of them replaces the same path in
   * lower layers. Empty if there are no lower layers.
   */
  occupied: list(text),
  /** Folders in this layer. Each of them replaces a file with the same path in lower layers. */
  folders: list(text),
  /** Parent folders without an entry of their own in the archive. In lower layers, such a path can be a link. */
  assumed: list(text),
  /** Paths whose content some engines remove, and others keep. */
  skipped: list(text),
  /** Needed files that were too large to keep, with their sizes. */
  tooLarge: list(object({ path, size: count })),
  /** Number of entries in the archive. */
  entries: count,
  /** Number of bytes after decompression. */
  inflatedBytes: count,
  /**
   * Contradictions between the media type, the first bytes and the diff ID, and entries that engines treat differently.
   * They can make engines read different content.
   */
  contradiction: optional(text),
  /** The result of the search for secrets, without the secrets themselves. Present only if the search was requested. */
  searched: optional(
    object({
      /** Number of searched files. */
      files: count,
      secrets: list(fileSecretsSchema),
      noted: list(notedFileSchema),
    }),
  ),
});

/** The contents of one layer. They are plain data, because a worker thread sends them to the main thread. */
export interface LayerContents extends Infer<typeof layerSchema> {
  /** Bytes of all kept files, one after another. */
  readonly bytes: Uint8Array;
}

function isLayerPath(given: string): boolean {
  return given === cleanTarPath(given, 'the cache');
}

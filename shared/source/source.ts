import type { BaseImage, Layer, Problem, SourceDescription } from '../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import type { ImageSource } from '../oci/image-source.ts';
import type { ResolvedImage } from '../oci/resolve-image.ts';
import type { IgnoreFiles } from './ignore-scope.ts';
import type { LayerCache } from './layer-cache.ts';
import type { DirectoryLimits } from './limits.ts';
import type { ImageSearch } from './merge-search.ts';

/** A file that an ecosystem requested. It contains the whole content of the file or an extract of it. */
export interface SourceFile {
  /** Path inside the source, with `/` as the separator and without a leading slash. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Kind of the extract in `bytes`, which is then JSON. Undefined if `bytes` contains the file itself. */
  readonly extract?: ExtractKind | undefined;
  /** Index of the layer that contains the file. Present only for files in images. */
  readonly layer?: number | undefined;
  /** Path that a symbolic link in an image leads to. Present if the file is read through the link. */
  readonly target?: string | undefined;
  /** True if the file started with a byte order mark, which is not part of `bytes`. */
  readonly hadMark?: boolean | undefined;
  /** Earlier contents of the same path in lower layers, uppermost first. They show which layer added a package. */
  readonly earlier?: readonly EarlierFile[] | undefined;
}

/** Earlier content of a file in an image. An upper layer replaces it. */
interface EarlierFile {
  readonly layer: number;
  readonly bytes: Buffer;
}

/** The content that was read from a source. The files are sorted by path. */
export interface SourceContents {
  readonly description: SourceDescription;
  readonly layers: readonly Layer[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Symbolic link targets, by the path of the link. Present only for an image. */
  readonly links?: ReadonlyMap<string, string> | undefined;
  /**
   * Tracked paths that are not checked out: whole folders, and files that Assay would read. Folder paths end with a
   * slash.
   */
  readonly absent?: readonly string[] | undefined;
  /** False for an image without a folder where distributions install programs and libraries. */
  readonly hasSystemFolders?: boolean | undefined;
  /** Secrets in all layers of an image. Present only if `WantedFiles` requests the search. */
  readonly search?: ImageSearch | undefined;
  /** Paths that ignore files exclude. Present only for folders. */
  readonly ignored?: readonly string[] | undefined;
  /** Number of needed files in the ignored paths. Counting stops at a limit. */
  readonly ignoredFiles?: number | undefined;
}

/** The source to read. `name` is its name in the inventory. */
export type SourceRequest =
  | {
      readonly kind: 'path';
      readonly path: string;
      readonly name: string;
      /** True to read files in a folder even if git ignores them. */
      readonly isWithIgnored?: boolean | undefined;
      /** Source of `.assayignore`, if it is not the scanned folder. */
      readonly ignoreFiles?: IgnoreFiles | undefined;
    }
  | {
      readonly kind: 'image';
      readonly image: ImageSource;
      readonly name: string;
      /** Platforms such as `linux/arm64`. If omitted, all platforms are read. */
      readonly platforms?: readonly string[] | undefined;
    };

/** An opened source and its description. Its content has not been read yet. */
export interface OpenSource {
  readonly description: SourceDescription;
  /** The image for one platform. Its configuration and annotations can name the base image. */
  readonly image?: ResolvedImage | undefined;
  read(wanted: WantedFiles, options: ReadOptions): Promise<SourceContents>;
  /** Returns the provenance that BuildKit attached to an image. It can contain the arguments of the build. */
  provenance?(): Promise<Buffer | undefined>;
  /** Returns the base image that the user named (`given`). Without `given`, returns the one that the image names. */
  findBase?(given?: NamedImage): Promise<BaseImage | undefined>;
}

/** The sources for a request: a single source, or one for each image in an index. */
export interface OpenSources {
  readonly sources: readonly OpenSource[];
  /** Removes temporary files. */
  close(): Promise<void>;
}

export interface NamedImage {
  readonly image: ImageSource;
  readonly name: string;
}

export interface ReadOptions {
  /** Maximum number of layers to read in parallel. */
  readonly threads: number;
  /** A function that is called after each layer has been read. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Limits on a folder. The default is `DIRECTORY_LIMITS`. */
  readonly limits?: DirectoryLimits | undefined;
  /** Cache of layer contents between runs. */
  readonly cache?: LayerCache | undefined;
}

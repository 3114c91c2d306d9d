import type { BaseImage, Layer, Problem, SourceDescription } from '../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import type { ImageSource } from '../oci/image-source.ts';
import type { ResolvedImage } from '../oci/resolve-image.ts';
import type { IgnoreFiles } from './ignore-scope.ts';
import type { LayerCache } from './layer-cache.ts';

/** A file that an ecosystem asked for, with its complete content or its extract. */
export interface SourceFile {
  /** Path inside the source, separated by `/`, without a leading slash. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Kind of extract in `bytes`, as JSON. Undefined if they are the file's own bytes. */
  readonly extract?: ExtractKind | undefined;
  /** For images, the index of the layer that contains the file. */
  readonly layer?: number | undefined;
  /** Path that a symbolic link of an image leads to, for a file that is read at the path of the link. */
  readonly target?: string | undefined;
  /** True if the file began with a byte order mark, which `bytes` omit. */
  readonly hadMark?: boolean | undefined;
  /** Earlier contents of the path in lower layers, uppermost first. They tell which layer added a package. */
  readonly earlier?: readonly EarlierFile[] | undefined;
}

/** Earlier content of a file in an image, which an upper layer has replaced. */
interface EarlierFile {
  readonly layer: number;
  readonly bytes: Buffer;
}

/** The content read from a source. Files are sorted by path. */
export interface SourceContents {
  readonly description: SourceDescription;
  readonly layers: readonly Layer[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** For an image, the targets of all symbolic links by path. */
  readonly links?: ReadonlyMap<string, string> | undefined;
  /** For a folder, the paths that ignore files exclude. */
  readonly ignored?: readonly string[] | undefined;
  /** Number of wanted files in them, up to the counting limit. */
  readonly ignoredFiles?: number | undefined;
}

/** The source to read. `name` is its name in the inventory. */
export type SourceRequest =
  | {
      readonly kind: 'path';
      readonly path: string;
      readonly name: string;
      /** True to read files of a folder that git ignores. */
      readonly isWithIgnored?: boolean | undefined;
      /** Source of `.assayignore`, if it is not the folder itself. */
      readonly ignoreFiles?: IgnoreFiles | undefined;
    }
  | {
      readonly kind: 'image';
      readonly image: ImageSource;
      readonly name: string;
      /** Such as `linux/arm64`. All platforms if omitted. */
      readonly platforms?: readonly string[] | undefined;
    };

/** An opened source and its description. Its content is not read yet. */
export interface OpenSource {
  readonly description: SourceDescription;
  /** The image for one platform. Its configuration and annotations name the base. */
  readonly image?: ResolvedImage | undefined;
  read(wanted: WantedFiles, options: ReadOptions): Promise<SourceContents>;
  /** Returns the base image, from the image's own claims or from `given`. */
  findBase?(given?: NamedImage): Promise<BaseImage | undefined>;
}

/** The sources of a request: one source, or each image of an index. */
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
  /** Maximum number of layers read in parallel. */
  readonly threads: number;
  /** Called after each layer. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Cache of layer contents between runs. */
  readonly cache?: LayerCache | undefined;
}

import type { BaseImage, Layer, Problem, SourceDescription } from '../model/inventory.ts';
import type { ExtractKind, WantedFiles } from '../model/wanted-files.ts';
import type { ImageSource } from '../oci/image-source.ts';
import type { ResolvedImage } from '../oci/resolve-image.ts';
import type { IgnoreFiles } from './ignore-scope.ts';
import type { LayerCache } from './layer-cache.ts';

/** A file that some ecosystem asked for, with its whole content or what was found in it. */
export interface SourceFile {
  /** Path inside the source, `/`-separated, without a leading slash. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Says that `bytes` are an extract of that kind, as JSON, and not the file's own. */
  readonly extract?: ExtractKind | undefined;
  /** Index of the layer that has it, for images. */
  readonly layer?: number | undefined;
  /** It began with a byte order mark, which `bytes` are without. */
  readonly hadMark?: boolean | undefined;
  /** What the path held in lower layers, uppermost first: they tell which layer brought what. */
  readonly earlier?: readonly EarlierFile[] | undefined;
}

/** An older content of a file of an image, which an upper layer has replaced. */
interface EarlierFile {
  readonly layer: number;
  readonly bytes: Buffer;
}

/** What was read of a source. Files are sorted by path. */
export interface SourceContents {
  readonly description: SourceDescription;
  readonly layers: readonly Layer[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
  /** Of a folder, what ignore files leave out. */
  readonly ignored?: readonly string[] | undefined;
  /** How many wanted files that is, as far as they were counted. */
  readonly ignoredFiles?: number | undefined;
}

/** What to read. `name` is what the inventory calls it. */
export type SourceRequest =
  | {
      readonly kind: 'path';
      readonly path: string;
      readonly name: string;
      /** Whether what git ignores in a folder is read as well. */
      readonly isWithIgnored?: boolean | undefined;
      /** Where `.assayignore` comes from, when not from the folder itself. */
      readonly ignoreFiles?: IgnoreFiles | undefined;
    }
  | {
      readonly kind: 'image';
      readonly image: ImageSource;
      readonly name: string;
      /** Such as `linux/arm64`; left out, all. */
      readonly platforms?: readonly string[] | undefined;
    };

/** A source that was found, and its description; nothing of its content is read yet. */
export interface OpenSource {
  readonly description: SourceDescription;
  /** The image, resolved to one platform; its configuration and annotations name the base. */
  readonly image?: ResolvedImage | undefined;
  read(wanted: WantedFiles, options: ReadOptions): Promise<SourceContents>;
  /** What an image was built from, as it says itself or as `given`. */
  findBase?(given?: NamedImage): Promise<BaseImage | undefined>;
}

/** What a request names: one source, or each image of an index. */
export interface OpenSources {
  readonly sources: readonly OpenSource[];
  /** Removes what was put aside for reading. */
  close(): Promise<void>;
}

export interface NamedImage {
  readonly image: ImageSource;
  readonly name: string;
}

export interface ReadOptions {
  /** Layers read side by side, at most. */
  readonly threads: number;
  /** Told after each layer. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
  /** Where what layers gave is kept from run to run. */
  readonly cache?: LayerCache | undefined;
}

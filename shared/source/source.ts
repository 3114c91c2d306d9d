import type { Layer, Problem, SourceDescription } from '../model/inventory.ts';

/** A file that some ecosystem asked for, with its whole content. */
export interface SourceFile {
  /** Path inside the source, `/`-separated, without a leading slash. */
  readonly path: string;
  readonly bytes: Buffer;
  /** Index of the layer that has it, for images. */
  readonly layer?: number | undefined;
}

/** What was read of a source. Files are sorted by path. */
export interface SourceContents {
  readonly description: SourceDescription;
  readonly layers: readonly Layer[];
  readonly files: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

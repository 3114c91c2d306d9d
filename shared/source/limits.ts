/** Limits for one layer. They are an argument, so that tests can reach them with small layers. */
export interface LayerLimits {
  /** Maximum size after inflating, in bytes. */
  readonly maxBytes: number;
  /** Maximum ratio of inflated to compressed bytes, checked after the first `ratioFreeBytes`. */
  readonly maxRatio: number;
  readonly ratioFreeBytes: number;
  readonly maxEntries: number;
  /** Maximum time for one layer including its download, in milliseconds. */
  readonly maxMs: number;
  /** Maximum size of one kept file, in bytes. A larger one is skipped and reported as a problem. */
  readonly maxFileBytes: number;
  /** Maximum size of all files kept from one layer, in bytes. */
  readonly maxKeptBytes: number;
  /**
   * Maximum number of zero bytes for the holes of sparse programs in one layer. The archive does not contain them.
   */
  readonly maxHoleBytes: number;
}

const MIB = 1024 * 1024;

export const LAYER_LIMITS: LayerLimits = {
  // The largest images in use (machine learning) have layers of about 20 GiB.
  maxBytes: 64 * 1024 * MIB,
  // Real layers stay below 20. Deflate can reach 1,030, and zstd far more.
  maxRatio: 200,
  // A file of zeros is not an attack as long as it inflates within seconds.
  ratioFreeBytes: 1024 * MIB,
  // The largest known images have about 500,000 files.
  maxEntries: 5_000_000,
  // 64 GiB at 20 MB a second, which is slower than any runner.
  maxMs: 60 * 60 * 1000,
  // The largest package databases (rpm, full distributions) have about 100 MiB.
  maxFileBytes: 128 * MIB,
  maxKeptBytes: 512 * MIB,
  // The holes of a program are a few MiB between its sections.
  maxHoleBytes: 1024 * MIB,
};

/** Limits for all layers of one image together. */
export interface ImageLimits {
  /** Maximum size of all kept files, in bytes. */
  readonly maxKeptBytes: number;
  /** Maximum number of entries and of their parent folders. */
  readonly maxPaths: number;
}

export const IMAGE_LIMITS: ImageLimits = {
  // The largest known images keep about 200 MiB.
  maxKeptBytes: 1024 * MIB,
  // Ten times the number in the largest known images.
  maxPaths: 10_000_000,
};

/** Limits for a folder. */
export interface DirectoryLimits {
  readonly maxDepth: number;
  readonly maxEntries: number;
  readonly maxFileBytes: number;
  readonly maxKeptBytes: number;
}

export const DIRECTORY_LIMITS: DirectoryLimits = {
  // Deeper than any project. Linux itself limits paths to 4,096 characters.
  maxDepth: 100,
  // The largest monorepos have a few million files.
  maxEntries: 5_000_000,
  maxFileBytes: 128 * MIB,
  // 100,000 packages in lockfiles take about 100 MB.
  maxKeptBytes: 1024 * MIB,
};

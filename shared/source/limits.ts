/** Limits for one layer. Functions receive them as an argument, so that tests can reach them with small layers. */
export interface LayerLimits {
  /** Maximum size after decompression, in bytes. */
  readonly maxBytes: number;
  /** Maximum ratio of inflated to compressed bytes. The first `ratioFreeBytes` are not checked. */
  readonly maxRatio: number;
  readonly ratioFreeBytes: number;
  readonly maxEntries: number;
  /** Maximum time to read one layer, including its download, in milliseconds. */
  readonly maxMs: number;
  /** Maximum size of one kept file, in bytes. A larger file is skipped and reported as a problem. */
  readonly maxFileBytes: number;
  /** Maximum size of all files kept from one layer, in bytes. */
  readonly maxKeptBytes: number;
  /**
   * Maximum number of zero bytes in the holes of sparse programs in one layer. The archive does not store these bytes.
   */
  readonly maxHoleBytes: number;
  /** Maximum number of secrets in one layer, and maximum number of files in one layer that are noted for an audit. */
  readonly maxFound: number;
}

const MIB = 1024 * 1024;

export const LAYER_LIMITS: LayerLimits = {
  // The largest images in use, for machine learning, have layers of about 20 GiB.
  maxBytes: 64 * 1024 * MIB,
  // Real layers have a ratio below 20. The maximum ratio is 1,030 for deflate, and far higher for zstd.
  maxRatio: 200,
  // A file of zeros is not an attack if it can be inflated within seconds.
  ratioFreeBytes: 1024 * MIB,
  // The largest known images contain about 500,000 files.
  maxEntries: 5_000_000,
  // Enough time for 64 GiB at 20 MB per second, which is slower than any runner.
  maxMs: 60 * 60 * 1000,
  // The largest package databases (rpm databases of full distributions) are about 100 MiB.
  maxFileBytes: 128 * MIB,
  maxKeptBytes: 512 * MIB,
  // Executables have gaps of a few MiB between their sections.
  maxHoleBytes: 1024 * MIB,
  // Nobody can review more findings.
  maxFound: 100_000,
};

/** Limits for all layers of an image in total. */
export interface ImageLimits {
  /** Maximum size of all kept files, in bytes. */
  readonly maxKeptBytes: number;
  /** Maximum number of entries, including their parent folders. */
  readonly maxPaths: number;
}

export const IMAGE_LIMITS: ImageLimits = {
  // The largest known images need about 200 MiB of kept files.
  maxKeptBytes: 1024 * MIB,
  // Ten times the number of paths that the largest known images have.
  maxPaths: 10_000_000,
};

/** Limits for reading a folder. */
export interface DirectoryLimits {
  readonly maxDepth: number;
  readonly maxEntries: number;
  readonly maxFileBytes: number;
  readonly maxKeptBytes: number;
}

export const DIRECTORY_LIMITS: DirectoryLimits = {
  // No known project has folders nested this deep. Linux itself limits paths to 4,096 characters.
  maxDepth: 100,
  // The largest monorepos have a few million files.
  maxEntries: 5_000_000,
  maxFileBytes: 128 * MIB,
  // Lockfiles with 100,000 packages need about 100 MB.
  maxKeptBytes: 1024 * MIB,
};

/** What a layer may be at most; an argument so that tests can reach the limits with small layers. */
export interface LayerLimits {
  /** Bytes after inflating. */
  readonly maxBytes: number;
  /** Bytes after inflating for each byte before, once `ratioFreeBytes` are through. */
  readonly maxRatio: number;
  readonly ratioFreeBytes: number;
  readonly maxEntries: number;
  /** Time for one layer, in milliseconds, its download included. */
  readonly maxMs: number;
  /** Bytes of one file that is kept; a larger one is a problem and left out. */
  readonly maxFileBytes: number;
  /** Bytes of all files kept of one layer. */
  readonly maxKeptBytes: number;
  /** Zeros that stand for the holes of sparse programs, of all of one layer; they are in no archive. */
  readonly maxHoleBytes: number;
}

const MIB = 1024 * 1024;

export const LAYER_LIMITS: LayerLimits = {
  // The largest images in use (machine learning) have layers of about 20 GiB.
  maxBytes: 64 * 1024 * MIB,
  // Real layers stay below 20; deflate alone can reach 1,030, and zstd far more.
  maxRatio: 200,
  // A file of zeros is no attack as long as inflating it takes seconds.
  ratioFreeBytes: 1024 * MIB,
  // The largest images seen have some 500,000 files.
  maxEntries: 5_000_000,
  // 64 GiB at 20 MB a second, which is slower than any runner.
  maxMs: 60 * 60 * 1000,
  // The largest package databases (rpm, full distributions) have about 100 MiB.
  maxFileBytes: 128 * MIB,
  maxKeptBytes: 512 * MIB,
  // The holes of a program are a few MiB between its sections.
  maxHoleBytes: 1024 * MIB,
};

/** What the layers of one image may be at most, together. */
export interface ImageLimits {
  /** Bytes of all files kept. */
  readonly maxKeptBytes: number;
  /** Entries, and folders that their paths lead through. */
  readonly maxPaths: number;
}

export const IMAGE_LIMITS: ImageLimits = {
  // The largest images seen keep some 200 MiB.
  maxKeptBytes: 1024 * MIB,
  // Ten times what the largest images seen have.
  maxPaths: 10_000_000,
};

/** What a folder may be at most. */
export interface DirectoryLimits {
  readonly maxDepth: number;
  readonly maxEntries: number;
  readonly maxFileBytes: number;
  readonly maxKeptBytes: number;
}

export const DIRECTORY_LIMITS: DirectoryLimits = {
  // Deeper than any project; Linux itself stops paths at 4,096 characters.
  maxDepth: 100,
  // The largest monorepos have a few million files.
  maxEntries: 5_000_000,
  maxFileBytes: 128 * MIB,
  // 100,000 packages in lockfiles take about 100 MB.
  maxKeptBytes: 1024 * MIB,
};

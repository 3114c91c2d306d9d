// shared/source/limits.ts
var MIB = 1024 * 1024;
var LAYER_LIMITS = {
	// The largest images in use (for machine learning) have layers of about 20 GiB.
	maxBytes: 64 * 1024 * MIB,
	// Real layers have a ratio below 20. The maximum ratio is 1,030 for deflate, and far more for zstd.
	maxRatio: 200,
	// If a file consists of zeros and can be inflated within seconds, it is not an attack.
	ratioFreeBytes: 1024 * MIB,
	// The largest known images contain about 500,000 files.
	maxEntries: 5e6,
	// The time for 64 GiB at 20 MB per second, which is slower than any runner.
	maxMs: 60 * 60 * 1e3,
	// The largest package databases (rpm databases of full distributions) have about 100 MiB.
	maxFileBytes: 128 * MIB,
	maxKeptBytes: 512 * MIB,
	// Executables have gaps of a few MiB between their sections.
	maxHoleBytes: 1024 * MIB,
	// Nobody can review more findings.
	maxFound: 1e5
};
var IMAGE_LIMITS = {
	// The largest known images need about 200 MiB of kept files.
	maxKeptBytes: 1024 * MIB,
	// This limit is ten times the number of paths in the largest known images.
	maxPaths: 1e7
};
var DIRECTORY_LIMITS = {
	// No known project has such deep folders. Linux itself limits paths to 4,096 characters.
	maxDepth: 100,
	// The largest monorepos have a few million files.
	maxEntries: 5e6,
	maxFileBytes: 128 * MIB,
	// Lockfiles with 100,000 packages need about 100 MB.
	maxKeptBytes: 1024 * MIB
};

export {
	LAYER_LIMITS,
	IMAGE_LIMITS,
	DIRECTORY_LIMITS
};

import type { FileFormat } from '../ecosystems/ecosystem.ts';
import type { Problem } from '../model/inventory.ts';
import type { SourceFile } from '../source/source.ts';
import { grouped } from '../text/count.ts';

const MIB = 1024 * 1024;

interface SizeLimit {
  /** Matches the ends of the paths that the limit applies to. */
  readonly end: RegExp;
  readonly mib: number;
}

/**
 * Maximum file size by path suffix. The first matching entry applies. A file of this size can be read in less than 60 s
 * and with less than 1 GB of memory. `npm run conformance -- reader-limits` builds a worst-case file for each format
 * and measures it.
 */
const LIMITS: readonly SizeLimit[] = [
  // Package databases are read page by page and record by record. In a full distribution, they take 100 MiB.
  { end: /(?:^|\/)(?:rpmdb\.sqlite(?:-wal)?|Packages(?:\.db)?)$/, mib: 128 },
  // Size of 20,000 packages with every field that dpkg or apk stores.
  { end: /(?:^|\/)(?:dpkg\/status|opkg\/status|apk\/db\/installed)$/, mib: 32 },
  // File lists with one path per line. The kernel sources have 80,000 paths.
  { end: /(?:^|\/)(?:files|CONTENTS|[^/]+\.list)$/, mib: 32 },
  // Kept low, because each Erlang term becomes several objects.
  { end: /(?:^|\/)(?:mix|rebar)\.lock$/, mib: 8 },
  // Lockfiles, SBOMs and tool output. In the largest known monorepos, they take 10 MB.
  { end: /\.(?:lock|lockfile|lockb|freeze|resolved|sum)$/, mib: 16 },
  { end: /(?:^|[/.-])(?:lock|locked|bom|spdx3?|cdx|deps|assets|modules)(?:\.[a-z.]+)?$/, mib: 16 },
  { end: /(?:^|\/)(?:\.pnp\.(?:c?js|data\.json)|npm-shrinkwrap\.json|Pipfile\.lock)$/, mib: 16 },
  { end: /(?:^|\/)(?:(?:Julia)?Manifest[^/]*|pylock[^/]*)\.toml$/, mib: 16 },
  { end: /(?:^|\/)(?:verification-metadata\.xml|installed\.json)$/, mib: 16 },
  // The largest bundles of Kubernetes manifests take 4 MB.
  { end: /\.ya?ml$/, mib: 8 },
];

/**
 * Limit for all other files, in MiB. They are hand-written manifests with one short line for each package, or metadata
 * of installed packages.
 */
const USUAL_MIB = 4;

/** Size, in bytes, up to which a file is never too large. No limit is lower than this size. */
const ALWAYS_ALLOWED_BYTES = USUAL_MIB * MIB;

/** Returns the maximum size of the file at a path, in bytes. */
export function maxBytesOf(path: string): number {
  const limit = LIMITS.find(({ end }) => end.test(path));
  return (limit?.mib ?? USUAL_MIB) * MIB;
}

/**
 * Returns true if a file exceeds the size limit for its format. Data that was extracted from a program has its own
 * limit.
 */
export function isTooLarge({ path, bytes, extract }: SourceFile): boolean {
  const { length } = bytes;
  return extract === undefined && length > ALWAYS_ALLOWED_BYTES && length > maxBytesOf(path);
}

/**
 * Returns the problem with a file that is too large. Returns undefined if the content of the file shows that it does
 * not have the given format.
 */
export function tooLarge(
  { path, bytes }: Pick<SourceFile, 'path' | 'bytes'>,
  format: Pick<FileFormat, 'isLikely'>,
): Problem | undefined {
  if (format.isLikely?.(bytes) === false) return undefined;
  const limit = grouped(maxBytesOf(path));
  const message = `the file is ${grouped(bytes.length)} bytes; the limit is ${limit}. Fix: split the file`;
  return { code: 'limit-exceeded', message, path };
}

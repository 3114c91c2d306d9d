import type { FileFormat } from '../ecosystems/ecosystem.ts';
import type { Problem } from '../model/inventory.ts';
import type { SourceFile } from '../source/source.ts';
import { grouped } from '../text/count.ts';

const MIB = 1024 * 1024;

interface SizeLimit {
  /** Path suffixes of such files. */
  readonly end: RegExp;
  readonly mib: number;
}

/**
 * Maximum file size by form; the first match of a path counts. Reading such a file takes less than 60 s and 1 GB:
 * `npm run conformance -- reader-limits` builds the worst file of each format and measures it.
 */
const LIMITS: readonly SizeLimit[] = [
  // Read page by page and record by record; a full distribution has 100 MiB.
  { end: /(?:^|\/)(?:rpmdb\.sqlite(?:-wal)?|Packages(?:\.db)?)$/, mib: 128 },
  // 20,000 packages with every field that dpkg or apk stores.
  { end: /(?:^|\/)(?:dpkg\/status|opkg\/status|apk\/db\/installed)$/, mib: 32 },
  // One path per line; the sources of a kernel have 80,000.
  { end: /(?:^|\/)(?:files|CONTENTS|[^/]+\.list)$/, mib: 32 },
  // Erlang terms, each of which becomes several objects.
  { end: /(?:^|\/)(?:mix|rebar)\.lock$/, mib: 8 },
  // Lockfiles, SBOMs and tool output; those of the largest known monorepos have 10 MB.
  { end: /\.(?:lock|lockfile|lockb|freeze|resolved|sum)$/, mib: 16 },
  { end: /(?:^|[/.-])(?:lock|locked|bom|spdx3?|cdx|deps|assets|modules)(?:\.[a-z.]+)?$/, mib: 16 },
  { end: /(?:^|\/)(?:\.pnp\.(?:c?js|data\.json)|npm-shrinkwrap\.json|Pipfile\.lock)$/, mib: 16 },
  { end: /(?:^|\/)(?:(?:Julia)?Manifest[^/]*|pylock[^/]*)\.toml$/, mib: 16 },
  { end: /(?:^|\/)(?:verification-metadata\.xml|installed\.json)$/, mib: 16 },
  // The largest bundles of Kubernetes manifests have 4 MB.
  { end: /\.ya?ml$/, mib: 8 },
];

/** All other files: hand-written manifests with one short line per package, and records of installed packages. */
const USUAL_MIB = 4;

/** Returns the maximum size of the file at a path, in bytes. */
export function maxBytesOf(path: string): number {
  const limit = LIMITS.find(({ end }) => end.test(path));
  return (limit?.mib ?? USUAL_MIB) * MIB;
}

/** Returns true if a file exceeds the limit of its kind; data extracted from a program is limited elsewhere. */
export function isTooLarge({ path, bytes, extract }: SourceFile): boolean {
  return extract === undefined && bytes.length > maxBytesOf(path);
}

/** Returns the problem of a file that is too large for its format; undefined if the file is not of that format. */
export function tooLarge(
  { path, bytes }: Pick<SourceFile, 'path' | 'bytes'>,
  format: Pick<FileFormat, 'isLikely'>,
): Problem | undefined {
  if (format.isLikely?.(bytes) === false) return undefined;
  const limit = grouped(maxBytesOf(path));
  const message = `the file has ${grouped(bytes.length)} bytes; the limit is ${limit}. Fix: split it`;
  return { code: 'limit-exceeded', message, path };
}

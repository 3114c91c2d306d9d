import type { FileFormat } from '../ecosystems/ecosystem.ts';
import type { Problem } from '../model/inventory.ts';
import type { SourceFile } from '../source/source.ts';
import { grouped } from '../text/count.ts';

const MIB = 1024 * 1024;

interface SizeLimit {
  /** How the paths of such files end. */
  readonly end: RegExp;
  readonly mib: number;
}

/**
 * The largest file of each form that is read; of several that fit a path, the first counts. Such a file takes less than
 * 60 s and 1 GB: `npm run conformance -- reader-limits` makes the worst of each format and measures.
 */
const LIMITS: readonly SizeLimit[] = [
  // Read page by page, record by record: a full distribution has 100 MiB.
  { end: /(?:^|\/)(?:rpmdb\.sqlite(?:-wal)?|Packages(?:\.db)?)$/, mib: 128 },
  // 20,000 packages, with every field that dpkg or apk keeps of each.
  { end: /(?:^|\/)(?:dpkg\/status|opkg\/status|apk\/db\/installed)$/, mib: 32 },
  // A path a line: the sources of a kernel have 80,000.
  { end: /(?:^|\/)(?:files|CONTENTS|[^/]+\.list)$/, mib: 32 },
  // Terms of Erlang, of which each becomes several objects.
  { end: /(?:^|\/)(?:mix|rebar)\.lock$/, mib: 8 },
  // Lockfiles, SBOMs, and what tools write. Those of the largest monorepos known have 10 MB.
  { end: /\.(?:lock|lockfile|lockb|freeze|resolved|sum)$/, mib: 16 },
  { end: /(?:^|[/.-])(?:lock|locked|bom|spdx3?|cdx|deps|assets|modules)(?:\.[a-z.]+)?$/, mib: 16 },
  { end: /(?:^|\/)(?:\.pnp\.(?:c?js|data\.json)|npm-shrinkwrap\.json|Pipfile\.lock)$/, mib: 16 },
  { end: /(?:^|\/)(?:(?:Julia)?Manifest[^/]*|pylock[^/]*)\.toml$/, mib: 16 },
  { end: /(?:^|\/)(?:verification-metadata\.xml|installed\.json)$/, mib: 16 },
  // The largest bundles of Kubernetes manifests have 4 MB.
  { end: /\.ya?ml$/, mib: 8 },
];

/** For all others: manifests, which people write, with one short line for each package; and notes of what is installed. */
const USUAL_MIB = 4;

/** Bytes of the largest file at a path that is read. */
export function maxBytesOf(path: string): number {
  const limit = LIMITS.find(({ end }) => end.test(path));
  return (limit?.mib ?? USUAL_MIB) * MIB;
}

/** Whether a file is larger than what is read of its kind; what was found in a program is bounded elsewhere. */
export function isTooLarge({ path, bytes, extract }: SourceFile): boolean {
  return extract === undefined && bytes.length > maxBytesOf(path);
}

/** The problem of a file that is too large for its format; undefined where it is none of that format. */
export function tooLarge(
  { path, bytes }: Pick<SourceFile, 'path' | 'bytes'>,
  format: Pick<FileFormat, 'isLikely'>,
): Problem | undefined {
  if (format.isLikely?.(bytes) === false) return undefined;
  const limit = grouped(maxBytesOf(path));
  const message = `the file has ${grouped(bytes.length)} bytes, more than the ${limit} that are read. Fix: divide it`;
  return { code: 'limit-exceeded', message, path };
}

import { type JsonObject, stringAt } from '../../json/guards.ts';
import type { Hash } from '../../model/package.ts';

/** Matches the platform folder of a channel, such as `linux-64`. */
const SUBDIR = /^(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[a-z0-9_]+)$/;

/**
 * Returns the channel name that conda purls use, such as `main` for `https://repo.anaconda.com/pkgs/main/linux-64`.
 */
export function channelName(channel: string | undefined): string | undefined {
  const parts = (channel ?? '').split('/').filter((part) => part !== '' && !SUBDIR.test(part));
  return parts.at(-1);
}

/** Returns the platform folder in a package's URL. */
export function subdirOf(url: string): string | undefined {
  return url.split('/').find((part) => SUBDIR.test(part));
}

/** Returns the type of a package file, or undefined if it is neither a `.conda` nor a `.tar.bz2` file. */
export function archiveType(name: string): string | undefined {
  if (name.endsWith('.conda')) return 'conda';
  return name.endsWith('.tar.bz2') ? 'tar.bz2' : undefined;
}

/** Returns the digests in a package record. */
export function hashesOf(record: JsonObject): readonly Hash[] | undefined {
  const hashes = (['md5', 'sha256'] as const).flatMap((algorithm): readonly Hash[] => {
    const value = stringAt(record, algorithm);
    return value !== undefined && /^[0-9a-f]+$/.test(value) ? [{ algorithm, value }] : [];
  });
  return hashes.length === 0 ? undefined : hashes;
}

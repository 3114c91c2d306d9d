import type { ParseContext } from './ecosystem.ts';

/**
 * Returns the `distro` qualifier of a purl, such as `debian-12`. For a rolling release, it is only the name. Returns
 * undefined if the distribution is unknown.
 */
export function distroOf({ os }: ParseContext): string | undefined {
  return os === undefined || os.versionId === '' ? os?.id : `${os.id}-${os.versionId}`;
}

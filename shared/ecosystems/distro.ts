import type { ParseContext } from './ecosystem.ts';

/**
 * Returns the `distro` qualifier of a purl, such as `debian-12`, or only the name for a rolling release. Returns
 * undefined if the distribution is unknown.
 */
export function distroOf({ os }: ParseContext): string | undefined {
  return os === undefined || os.versionId === '' ? os?.id : `${os.id}-${os.versionId}`;
}

import type { ParseContext } from './ecosystem.ts';

/** A purl's `distro`: `debian-12`; of a rolling release its name alone; none when it is not known. */
export function distroOf({ os }: ParseContext): string | undefined {
  return os === undefined || os.versionId === '' ? os?.id : `${os.id}-${os.versionId}`;
}

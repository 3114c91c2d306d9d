import type { Manifest } from '../../../shared/oci/image-store.ts';
import type { TagUpdate } from '../../../shared/oci/tag-update.ts';
import { impatientNetwork } from '../../support/network.ts';

/** Media type of an image index, which contains the list of names. */
export const TYPE = 'application/vnd.oci.image.index.v1+json';

export const namesIn = ({ bytes }: Manifest): string[] => JSON.parse(bytes.toString()).names;

/** Returns an update of the list of names under the tag `list`. */
export function update(wanted: readonly string[], unwanted?: string): TagUpdate {
  return {
    tag: 'list',
    wanted: new Map(wanted.map((name) => [name, name])),
    read: (manifest) => {
      const kept = namesIn(manifest).filter((name) => name !== unwanted);
      const entries = new Map(kept.map((name) => [name, name]));
      return { entries, unwanted: namesIn(manifest).length - kept.length };
    },
    write: async (_, names) => ({ bytes: documentOf(names), mediaType: TYPE, requests: 2 }),
  };
}

export const documentOf = (names: readonly unknown[]) =>
  Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: TYPE, manifests: [], names }));

/**
 * Creates a clock. Each call of `now` advances it by `cycleMs`, except for the first call after a wait. Each wait runs an
 * action, and ends late by the time that `lateMs` returns.
 */
export function clockOf(
  options: { cycleMs?: number; atWait?: () => Promise<void>; lateMs?: () => number } = {},
) {
  const { network, waits } = impatientNetwork();
  let now = 0;
  let hasWaited = false;
  return {
    waits,
    clock: {
      ...network,
      now: () => {
        if (!hasWaited) now += options.cycleMs ?? 0;
        hasWaited = false;
        return now;
      },
      sleep: async (ms: number) => {
        waits.push(ms);
        now += ms + (options.lateMs?.() ?? 0);
        hasWaited = true;
        await options.atWait?.();
      },
    },
  };
}

import { describe, expect, it } from '@jest/globals';
import type { PlannedAttestation } from '../../../../shared/flows/publishing/planned-attestation.ts';
import { storeBundle } from '../../../../shared/flows/publishing/store-evidence.ts';
import type { Bundle } from '../../../../shared/model/attestation.ts';
import type { EvidenceCandidate } from '../../../../shared/model/evidence.ts';
import { impatientNetwork } from '../../../support/network.ts';

const candidate = (origin: string) => ({ kind: 'bundle', origin, bundle: {} }) as EvidenceCandidate;
const WORK = {
  name: 'app',
  subjects: [{ name: 'app', digest: 'd' }],
} as unknown as PlannedAttestation;
const BUNDLE: Bundle = { mediaType: 'm', verificationMaterial: {} };

async function storeOver(same: readonly string[], older: readonly string[], replace: boolean) {
  const removed: string[] = [];
  let written = 0;
  const store = {
    name: 'ghcr.io/octo/app',
    list: async () => [],
    put: async () => `written ${++written}`,
    remove: async ({ origin }: EvidenceCandidate) => removed.push(origin) > 0,
  };
  const found = { same: same.map(candidate), older: older.map(candidate) };
  const options = { own: undefined, replace, clock: impatientNetwork().network };
  const location = await storeBundle(store, found, [WORK, BUNDLE], options);
  return { location, written, removed };
}

describe('a bundle in a store', () => {
  it('is not written again if the store already has the same bundle', async () => {
    expect(await storeOver(['a'], ['b'], false)).toEqual({
      location: 'ghcr.io/octo/app',
      written: 0,
      removed: [],
    });
  });

  it('replaces duplicates and older evidence, so that one bundle remains', async () => {
    expect(await storeOver(['a', 'a again'], ['b'], true)).toMatchObject({
      written: 0,
      removed: ['a again', 'b'],
    });
  });

  it.each([
    ['once if the store serializes writers', true, 1],
    ['again if the store lists it with a delay', false, 5],
  ])('is read back %s', async (_, isListedWhileWaiting, reads) => {
    let isListed = isListedWhileWaiting;
    let lists = 0;
    const store = {
      name: 'ghcr.io/octo/app',
      list: async () => {
        lists += 1;
        return isListed ? [{ kind: 'bundle', origin: 'a', bundle: BUNDLE } as const] : [];
      },
      put: async (_bundle: Bundle, confirm?: () => Promise<void>) => {
        await confirm?.();
        isListed = true;
        return 'written';
      },
    };
    const options = { own: undefined, replace: false, clock: impatientNetwork().network };
    const found = { same: [], older: [] };
    expect(await storeBundle(store, found, [WORK, BUNDLE], options)).toBe('written');
    expect(lists).toBe(reads);
  });

  it('causes an error if the store does not list it after the upload', async () => {
    await expect(storeOver([], [], false)).rejects.toMatchObject({ code: 'read-back-failed' });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bundle } from '../../../shared/model/attestation.ts';
import { referrerStore } from '../../../shared/store/evidence-store.ts';
import { putLegacySignature } from '../../../shared/store/put-legacy.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

function aBundle(hint: string): Bundle {
  const mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  return { mediaType, verificationMaterial: { publicKey: { hint } } };
}

describe('referrerStore', () => {
  let registry: MemoryRegistry;
  beforeAll(async () => {
    registry = await startMemoryRegistry();
  });
  afterAll(() => registry.stop());

  it("lists one image's bundles, and removes one of them", async () => {
    const store = openTestStore(registry.host);
    const { descriptor } = await pushImage(store);
    const place = referrerStore(store, descriptor, 'https://a.test/v1', network);
    await place.put(aBundle('a'));
    await place.put(aBundle('b'));
    const signed = { payload: Buffer.from('x'), annotations: { signature: 'a' } };
    await putLegacySignature(store, descriptor.digest, signed, network);
    const [first, second, ...others] = await place.list();
    if (first === undefined || second === undefined) throw new Error('two bundles were stored');
    expect(others).toEqual([]);
    expect(await place.remove?.(first)).toBe(true);
    expect(await place.list()).toEqual([second]);
  });

  it('lists and removes bundles even while other writers temporarily make the list unreadable', async () => {
    const store = openTestStore(registry.host, { name: 'octo/busy' });
    const { descriptor } = await pushImage(store);
    const place = referrerStore(store, descriptor, 'https://a.test/v1', network);
    await place.put(aBundle('a'));
    const tag = descriptor.digest.replace(':', '-');
    const strike = (since?: RegExp) =>
      registry.faults.push({
        matches: new RegExp(`^GET .*manifests/${tag}$`),
        ...(since && { since }),
        how: { kind: 'status', status: 500 },
        times: 6,
      });
    strike();
    const [bundle] = await place.list();
    if (bundle === undefined) throw new Error('a bundle was stored');
    strike(/^DELETE /);
    expect(await place.remove?.(bundle)).toBe(true);
    expect(registry.faults).toEqual([]);
  });

  it('removes only evidence that is a referrer', async () => {
    const store = openTestStore(registry.host, { name: 'octo/other' });
    const { descriptor } = await pushImage(store);
    const place = referrerStore(store, descriptor, 'https://a.test/v1', network);
    const foreign = { kind: 'bundle', origin: 'a.json:1', bundle: {} } as const;
    expect(await place.remove?.(foreign)).toBe(false);
  });
});

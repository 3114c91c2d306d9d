import { describe, expect, it } from '@jest/globals';
import { attachReferrer } from '../../../shared/oci/attach-referrer.ts';
import { detachReferrer } from '../../../shared/oci/detach-referrer.ts';
import type { Descriptor, ImageStore } from '../../../shared/oci/image-store.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { buildImage, writeLayout } from '../../support/images.ts';
import { type MemoryRegistryOptions, startMemoryRegistry } from '../../support/memory-registry.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

async function attach(store: ImageStore, subject: Descriptor, text: string): Promise<string> {
  const layers = [{ mediaType: 'text/plain', bytes: Buffer.from(text) }];
  const referrer = { artifactType: 'text/plain', layers, annotations: {}, subject };
  return (await attachReferrer(store, referrer, network)).digest;
}

/** Attaches two referrers and detaches the first. */
async function detachFirst(options: MemoryRegistryOptions) {
  const registry = await startMemoryRegistry(options);
  const store = openTestStore(registry.host);
  const subject = (await pushImage(store)).descriptor;
  const first = await attach(store, subject, 'first');
  const second = await attach(store, subject, 'second');
  const isGone = await detachReferrer(store, subject.digest, first, network);
  const left = (await store.listReferrers(subject.digest)).map(({ digest }) => digest);
  await registry.stop();
  return { isGone, left, first, second };
}

describe('detachReferrer', () => {
  it.each<[string, MemoryRegistryOptions]>([
    ['with a referrers API', { referrersApi: true, deletes: true }],
    ['without a referrers API', { deletes: true }],
    ['without a referrers API and without deletion', {}],
    ['without a referrers API, but with preconditions', { conditions: true }],
  ])('keeps the other referrers in a registry %s', async (_, options) => {
    const { isGone, left, second } = await detachFirst(options);
    expect({ isGone, left }).toEqual({ isGone: true, left: [second] });
  });

  it('returns false if the registry keeps its own list and cannot delete manifests', async () => {
    const { isGone, left, first, second } = await detachFirst({ referrersApi: true });
    expect({ isGone, left: new Set(left) }).toEqual({
      isGone: false,
      left: new Set([first, second]),
    });
  });

  it('keeps the other referrers in a layout', async () => {
    const image = buildImage({ layers: [] });
    const store = openLayout(await writeLayout([image]));
    const subject = image.manifest;
    const first = await attach(store, subject, 'first');
    const second = await attach(store, subject, 'second');
    expect(await detachReferrer(store, subject.digest, first, network)).toBe(true);
    const left = await store.listReferrers(subject.digest);
    expect(left.map(({ digest }) => digest)).toEqual([second]);
    expect(await store.getManifest(first)).toBeUndefined();
  });
});

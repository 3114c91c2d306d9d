import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { factsOf } from '../../../../shared/flows/subjects/image-facts.ts';
import type { ImageStore } from '../../../../shared/oci/image-store.ts';
import { buildImage } from '../../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../../support/memory-registry.ts';
import { pushImage } from '../../../support/registries.ts';
import { openTestStore } from '../../../support/stores.ts';

const image = buildImage({ layers: [{ files: [{ path: 'app', content: 'x' }] }] });
const { digest } = image.manifest;

describe('image details', () => {
  let registry: MemoryRegistry;
  let store: ImageStore;
  beforeAll(async () => {
    registry = await startMemoryRegistry();
    store = openTestStore(registry.host);
    await pushImage(store, image);
  });
  afterAll(() => registry.stop());

  it('include the digest of the image configuration', async () => {
    expect(await factsOf(store).imageId?.(digest)).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(await factsOf(store).imageId?.(`sha256:${'0'.repeat(64)}`)).toBeUndefined();
  });

  it('are read from the layers only once, no matter how often they are requested', async () => {
    const { layersProblem } = factsOf(store);
    expect(await layersProblem?.(digest)).toBeUndefined();
    const asked = registry.requests.length;
    expect(await layersProblem?.(digest)).toBeUndefined();
    expect(registry.requests).toHaveLength(asked);
  });
});

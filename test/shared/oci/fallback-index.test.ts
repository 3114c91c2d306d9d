import { afterEach, describe, expect, it } from '@jest/globals';
import { addToFallbackTag } from '../../../shared/oci/fallback-index.ts';
import { type Manifest, MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { buildImage, sha256 } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { storeAt } from '../../support/registries.ts';

const subject = `sha256:${'a'.repeat(64)}`;
const tag = `team/app:sha256-${'a'.repeat(64)}`;
const built = buildImage({ layers: [] });
const referrer: Manifest = {
  mediaType: built.manifest.mediaType,
  digest: built.manifest.digest,
  bytes: built.blobs.get(built.manifest.digest)!,
};
const world = { sleep: async () => undefined, random: () => 0.5, now: () => 0 };
let registry: MemoryRegistry;

afterEach(() => registry.stop());

/** Stores a document under the tag, as another client would. */
function leave(document: object): void {
  const bytes = Buffer.from(JSON.stringify(document));
  registry.manifests.set(`team/app@${sha256(bytes)}`, { type: MEDIA_TYPES.ociIndex, bytes });
  registry.tags.set(tag, sha256(bytes));
}

function index(): { manifests: { digest: string }[] } & Record<string, unknown> {
  return JSON.parse(String(registry.manifests.get(`team/app@${registry.tags.get(tag)}`)?.bytes));
}

describe('the fallback tag', () => {
  it('keeps unknown entries and fields when a referrer is added', async () => {
    registry = await startMemoryRegistry();
    const other = { mediaType: 'x/y', digest: `sha256:${'b'.repeat(64)}`, size: 3, odd: [1] };
    leave({ schemaVersion: 2, manifests: [other], annotations: { a: 'b' }, more: true });
    await addToFallbackTag(storeAt(registry.host), subject, referrer, world);
    expect(index()).toMatchObject({ annotations: { a: 'b' }, more: true, schemaVersion: 2 });
    expect(index().manifests[0]).toEqual(other);
    expect(index().manifests[1]?.digest).toBe(referrer.digest);
  });

  it('is restored with all entries that a concurrent writer removed, including those of other writers', async () => {
    registry = await startMemoryRegistry();
    const other = { mediaType: 'x/y', digest: `sha256:${'b'.repeat(64)}`, size: 3 };
    leave({ schemaVersion: 2, manifests: [other] });
    let removals = 2;
    const careless = {
      ...world,
      sleep: async () => {
        if (removals-- > 0) leave({ schemaVersion: 2, manifests: [] });
      },
    };
    await addToFallbackTag(storeAt(registry.host), subject, referrer, careless);
    expect(
      index()
        .manifests.map((entry) => entry.digest)
        .sort(),
    ).toEqual([other.digest, referrer.digest].sort());
  });

  it('cannot be updated if a concurrent writer keeps removing the entry', async () => {
    registry = await startMemoryRegistry();
    const rude = { ...world, sleep: async () => leave({ schemaVersion: 2, manifests: [] }) };
    await expect(
      addToFallbackTag(storeAt(registry.host), subject, referrer, rude),
    ).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is written again after a temporary failure', async () => {
    registry = await startMemoryRegistry();
    for (const status of [412, 500, 429, 400]) {
      registry.faults.push({
        matches: /PUT .*manifests\/sha256-/,
        how: { kind: 'status', status },
      });
    }
    await addToFallbackTag(storeAt(registry.host), subject, referrer, world);
    expect(index().manifests).toHaveLength(1);
  });

  it.each([
    ['a registry that never accepts the index', 400, 'bad-response'],
    ['a registry that forbids the tag', 403, 'forbidden'],
  ])('cannot be updated in %s', async (_, status, code) => {
    registry = await startMemoryRegistry();
    const how = { kind: 'status', status } as const;
    registry.faults.push({ matches: /PUT .*manifests\/sha256-/, how, times: 99 });
    await expect(
      addToFallbackTag(storeAt(registry.host), subject, referrer, world),
    ).rejects.toMatchObject({ code });
  });

  it('is not overwritten if it is not an index', async () => {
    registry = await startMemoryRegistry();
    leave({ schemaVersion: 2, config: built.config, layers: [] });
    await expect(
      addToFallbackTag(storeAt(registry.host), subject, referrer, world),
    ).rejects.toMatchObject({ code: 'malformed' });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { readTag } from '../../../shared/oci/read-tag.ts';
import { newTagUpdateState } from '../../../shared/oci/tag-update-state.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { storeAt } from '../../support/registries.ts';
import { clockOf, documentOf, TYPE, update } from './name-list.ts';

let registry: MemoryRegistry;
let store: ImageStore;

beforeEach(async () => {
  registry = await startMemoryRegistry();
  store = storeAt(registry.host);
});
afterEach(() => registry.stop());

const GET = /^GET .*manifests\/list$/;

describe('the content of a tag', () => {
  const read = () =>
    readTag(store, update(['a'], 'b'), newTagUpdateState(new Map()), clockOf().clock);

  it('is empty if the tag does not exist', async () => {
    expect(await read()).toMatchObject({ entries: new Map(), unwanted: 0, manifest: undefined });
  });

  it('includes all entries except unwanted ones, and the number of unwanted entries', async () => {
    await store.putManifest(documentOf(['b', 'c']), TYPE, { tag: 'list' });
    expect(await read()).toMatchObject({ entries: new Map([['c', 'c']]), unwanted: 1 });
  });

  it('is read again, up to a limit, if the registry returns an error', async () => {
    registry.faults.push({ matches: GET, how: { kind: 'status', status: 500 }, times: 6 });
    expect(await read()).toMatchObject({ unwanted: 0 });
    registry.faults.push({ matches: GET, how: { kind: 'status', status: 500 }, times: 999 });
    await expect(read()).rejects.toMatchObject({ code: 'server-error' });
  });
});

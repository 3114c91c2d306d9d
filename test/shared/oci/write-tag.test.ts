import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { newTagUpdateState } from '../../../shared/oci/tag-update-state.ts';
import { writeTag } from '../../../shared/oci/write-tag.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { storeAt } from '../../support/registries.ts';
import { clockOf, documentOf, namesIn, TYPE, update } from './name-list.ts';

let registry: MemoryRegistry;
let store: ImageStore;

beforeEach(async () => {
  registry = await startMemoryRegistry();
  store = storeAt(registry.host);
});
afterEach(() => registry.stop());

const PUT = /^PUT .*manifests\/list$/;
const ABSENT = { entries: new Map(), unwanted: 0, manifest: undefined, askedMs: 0 };
const change = update(['a']);

describe('a write to a tag', () => {
  it('stores the requested entries', async () => {
    const state = newTagUpdateState(change.wanted);
    await writeTag(store, change, ABSENT, state, clockOf().clock);
    const manifest = await store.getManifest('list');
    expect(manifest && namesIn(manifest)).toEqual(['a']);
    expect(state).toMatchObject({ writes: 1, hasWritten: true, outages: 0 });
  });

  it.each([
    [412, { refusals: 0, outages: 0, hasWritten: false }],
    [400, { refusals: 1, outages: 0, hasWritten: false }],
    [503, { refusals: 0, outages: 1, hasWritten: true }],
  ])(
    'waits after the status %i, and counts rejected writes and outages',
    async (status, counts) => {
      registry.faults.push({ matches: PUT, how: { kind: 'status', status }, times: 999 });
      const { clock, waits } = clockOf();
      const state = newTagUpdateState(change.wanted);
      await writeTag(store, change, ABSENT, state, clock);
      expect(state).toMatchObject(counts);
      expect(waits.length).toBeGreaterThan(0);
    },
  );

  it('fails if the registry returns a status that retries cannot change', async () => {
    registry.faults.push({ matches: PUT, how: { kind: 'status', status: 403 }, times: 999 });
    const state = newTagUpdateState(change.wanted);
    const done = writeTag(store, change, ABSENT, state, clockOf().clock);
    await expect(done).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('does not overwrite a tag that becomes unreadable during an upload', async () => {
    const late = {
      ...change,
      write: async () => ({ ...(await change.write(undefined, [])), requests: 6 }),
    };
    const status = { kind: 'status', status: 500 } as const;
    registry.faults.push({ matches: /^GET .*manifests\/list$/, how: status, times: 4 });
    const state = newTagUpdateState(change.wanted);
    await writeTag(store, late, ABSENT, state, clockOf().clock);
    expect(state).toMatchObject({ writes: 1, hasWritten: false, outages: 0 });
    expect(await store.getManifest('list')).toBeUndefined();
  });

  it('does not overwrite a tag that changes during an upload', async () => {
    const late = {
      ...change,
      write: async () => {
        await store.putManifest(documentOf(['other']), TYPE, { tag: 'list' });
        return { bytes: documentOf(['a']), mediaType: TYPE, requests: 6 };
      },
    };
    await writeTag(store, late, ABSENT, newTagUpdateState(change.wanted), clockOf().clock);
    const manifest = await store.getManifest('list');
    expect(manifest && namesIn(manifest)).toEqual(['other']);
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import type { TagUpdate } from '../../../shared/oci/tag-update.ts';
import { updateTag } from '../../../shared/oci/update-tag.ts';
import { createLayout } from '../../support/create-layout.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { inAnotherProcess, storeAt } from '../../support/registries.ts';
import { clockOf, documentOf, namesIn, TYPE, update } from './name-list.ts';

const PUT = /^PUT .*manifests\/list$/;
const GET = /^GET .*manifests\/list$/;

let registry: MemoryRegistry;
let store: ImageStore;

beforeEach(async () => {
  registry = await startMemoryRegistry();
  store = storeAt(registry.host);
});
afterEach(() => registry.stop());

async function leave(names: readonly string[]): Promise<void> {
  await store.putManifest(documentOf(names), TYPE, { tag: 'list' });
}

const listed = async (): Promise<string[]> => {
  const manifest = await store.getManifest('list');
  return manifest === undefined ? [] : namesIn(manifest);
};

const count = (pattern: RegExp) => registry.requests.filter((line) => pattern.test(line)).length;

describe('the update of a tag with several writers', () => {
  it('writes the tag once if there are no other writers, and keeps checking it for 100 ms', async () => {
    const { clock, waits } = clockOf();
    await updateTag(store, update(['a']), clock);
    expect(await listed()).toEqual(['a']);
    expect(count(PUT)).toBe(1);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(100);
  });

  it.each([
    [200, 1_000],
    [60_000, 6_000],
  ])(
    'keeps checking the tag longer if a change takes %i ms: %i ms in total',
    async (cycleMs, total) => {
      const { clock, waits } = clockOf({ cycleMs });
      await updateTag(store, update(['a']), clock);
      expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(total);
    },
  );

  it('runs other work once while it waits, and waits until that work ends', async () => {
    const { clock, waits } = clockOf();
    const seen: unknown[] = [];
    const meanwhile = async () => {
      seen.push([...waits], await listed());
    };
    await updateTag(store, update(['a']), { ...clock, meanwhile });
    expect(seen).toEqual([waits.slice(0, 1), ['a']]);
    expect(waits).toHaveLength(2);
  });

  it('neither writes nor waits if the entry is already present', async () => {
    await leave(['a', 'b']);
    const { clock, waits } = clockOf();
    await updateTag(store, update(['a']), clock);
    expect(count(PUT)).toBe(1);
    expect(waits).toEqual([]);
  });

  it('does not wait in a layout folder, which has a lock', async () => {
    const { clock, waits } = clockOf();
    await updateTag(createLayout(temporaryFolder('layout')), update(['a']), clock);
    expect(waits).toEqual([]);
  });

  it('restores all entries that a concurrent writer removed, including those of other writers', async () => {
    await leave(['other']);
    let removals = 2;
    const { clock } = clockOf({
      atWait: async () => {
        if (removals-- > 0) await leave([]);
      },
    });
    await updateTag(store, update(['a']), clock);
    expect((await listed()).sort()).toEqual(['a', 'other']);
  });

  it('removes an unwanted entry for good, even if a slow writer restores it after 100 ms', async () => {
    await leave(['a', 'b']);
    let isRestored = false;
    const { clock, waits } = clockOf({
      atWait: async () => {
        const waitedMs = waits.reduce((sum, ms) => sum + ms, 0);
        if (isRestored || waitedMs <= 100) return;
        isRestored = true;
        await leave(['b', 'a']);
      },
    });
    await updateTag(store, update([], 'a'), clock);
    expect([isRestored, await listed()]).toEqual([true, ['b']]);
  });

  it('removes an unwanted entry for good, even if a concurrent writer restores it once', async () => {
    await leave(['a', 'b']);
    let restored = 1;
    const { clock } = clockOf({
      atWait: async () => {
        if (restored-- > 0) await leave(['b', 'a']);
      },
    });
    await updateTag(store, update([], 'a'), clock);
    expect(await listed()).toEqual(['b']);
  });

  it('does not overwrite a tag that changes while the new content is being prepared', async () => {
    let isFirst = true;
    const late: TagUpdate = {
      ...update(['a']),
      write: async (_, names) => {
        if (isFirst) await leave(['meanwhile']);
        isFirst = false;
        return { bytes: documentOf(names), mediaType: TYPE, requests: 6 };
      },
    };
    await updateTag(store, late, clockOf().clock);
    expect(await listed()).toEqual(['meanwhile', 'a']);
  });

  it('succeeds despite conflicts, outages, rejected writes and failed reads', async () => {
    for (const status of [412, 409, 500, 429, 400]) {
      registry.faults.push({ matches: PUT, how: { kind: 'status', status } });
    }
    registry.faults.push({ matches: GET, how: { kind: 'status', status: 500 }, times: 6 });
    await updateTag(store, update(['a']), clockOf().clock);
    expect(await listed()).toEqual(['a']);
  });

  it.each([
    [403, 'forbidden', 1],
    [500, 'server-error', 5],
    [400, 'bad-response', 12],
    [412, 'precondition-failed', 60],
  ])('fails if the registry always returns the status %i', async (status, code, writes) => {
    registry.faults.push({ matches: PUT, how: { kind: 'status', status }, times: 999 });
    const done = updateTag(store, update(['a']), clockOf().clock);
    await expect(done).rejects.toMatchObject(status === 412 ? { code: 'conflict' } : { code });
    expect(count(PUT)).toBe(writes);
  });

  it('succeeds despite occasional failed reads', async () => {
    const failing = { matches: GET, how: { kind: 'status', status: 500 }, times: 12 } as const;
    registry.faults.push({ ...failing }, { ...failing, since: PUT });
    await updateTag(store, update(['a']), clockOf().clock);
    expect(await listed()).toEqual(['a']);
  });

  it('fails if the tag cannot be read', async () => {
    registry.faults.push({ matches: GET, how: { kind: 'status', status: 500 }, times: 999 });
    const done = updateTag(store, update(['a']), clockOf().clock);
    await expect(done).rejects.toMatchObject({ code: 'server-error' });
    expect(count(GET)).toBe(16);
  });

  it('fails if a concurrent writer keeps removing the entry', async () => {
    const { clock } = clockOf({ atWait: () => leave([]) });
    const done = updateTag(store, update(['a']), clock);
    await expect(done).rejects.toMatchObject({ code: 'conflict' });
  });

  it('drops the precondition if it is never met, as behind a proxy that changes ETags', async () => {
    await registry.stop();
    registry = await startMemoryRegistry({ conditions: true });
    const plain = storeAt(registry.host);
    const getManifest: ImageStore['getManifest'] = async (reference) => {
      const manifest = await plain.getManifest(reference);
      return manifest && { ...manifest, etag: `W/${manifest.etag}` };
    };
    store = { ...plain, getManifest };
    await leave(['other']);
    await updateTag(store, update(['a']), clockOf().clock);
    expect(await listed()).toEqual(['other', 'a']);
    expect(count(PUT)).toBe(7);
  });

  it.each([
    [400, 'The tag cannot be overwritten because the repository is immutable.'],
    [412, "Failed to process request due to 'app:1' configured as immutable."],
  ])(
    'is not retried if the response says that tags are immutable: %i %s',
    async (status, message) => {
      registry.faults.push({ matches: PUT, how: { kind: 'status', status, message }, times: 999 });
      const done = updateTag(store, update(['a']), clockOf().clock);
      await expect(done).rejects.toMatchObject({ fix: expect.stringContaining('`legacy: false`') });
      expect(count(PUT)).toBe(1);
    },
  );
});

describe('concurrent writers in one process', () => {
  it("never overwrite each other's changes, even if one of them is slow", async () => {
    await registry.stop();
    registry = await startMemoryRegistry({ conditions: false });
    const slow = storeAt(registry.host);
    let letGo = () => {};
    const held = new Promise<void>((done) => (letGo = done));
    const late: ImageStore = {
      ...slow,
      putManifest: async (...given) => {
        await held;
        return await slow.putManifest(...given);
      },
    };
    store = storeAt(registry.host);
    const first = updateTag(late, update(['slow']), clockOf().clock);
    const second = updateTag(store, update(['quick']), clockOf().clock);
    await Promise.race([second, pause(50)]);
    letGo();
    await Promise.all([first, second]);
    expect((await listed()).sort()).toEqual(['quick', 'slow']);
    expect(count(PUT)).toBe(2);
  });

  it('read and write at most two new tags at the same time', async () => {
    const written = new Map<string, Buffer>();
    let running = 0;
    let most = 0;
    const counting: ImageStore = {
      ...store,
      getManifest: async (tag) => {
        const bytes = written.get(tag);
        if (bytes !== undefined) return { mediaType: TYPE, digest: tag, bytes };
        running += 1;
        most = Math.max(most, running);
        return undefined;
      },
      putManifest: async (bytes, mediaType, { tag = '' } = {}) => {
        written.set(tag, Buffer.from(bytes));
        running -= 1;
        const descriptor = { mediaType, digest: tag, size: bytes.length };
        return { descriptor, isSubjectIndexed: false };
      },
    };
    const tags = ['a', 'b', 'c', 'd', 'e', 'f'];
    await Promise.all(
      tags.map((tag) => updateTag(counting, { ...update([tag]), tag }, clockOf().clock)),
    );
    expect([...written.keys()]).toEqual(tags);
    expect(most).toBe(2);
  });
});

describe.each([true, false])(
  'concurrent writers (in a registry that honors preconditions: %s)',
  (conditions) => {
    const delayMs = () => Math.random() * 8;
    const clock = {
      now: () => performance.now(),
      random: Math.random,
      sleep: async (ms: number) => void (await pause(ms)),
    };
    const start = async () => {
      await registry.stop();
      registry = await startMemoryRegistry({ conditions, delayMs });
      store = storeAt(registry.host);
      await leave(['old a', 'old b', 'other']);
    };
    const all = async (updates: readonly TagUpdate[]) => {
      await Promise.all(
        updates.map((each, index) =>
          updateTag(inAnotherProcess(storeAt(registry.host), String(index)), each, clock),
        ),
      );
      return (await listed()).sort();
    };

    it('lose no entries if each writer replaces an old entry', async () => {
      await start();
      expect(await all([update(['a'], 'old a'), update(['b'], 'old b')])).toEqual([
        'a',
        'b',
        'other',
      ]);
      expect(count(PUT)).toBeLessThan(12);
    });

    it('can add and remove entries at the same time', async () => {
      await start();
      const updates = [update(['a']), update([], 'old a'), update(['b'], 'old b'), update(['c'])];
      expect(await all(updates)).toEqual(['a', 'b', 'c', 'other']);
    });
  },
);

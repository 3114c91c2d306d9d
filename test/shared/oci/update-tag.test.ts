import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ImageStore, Manifest } from '../../../shared/oci/image-store.ts';
import { type TagUpdate, updateTag } from '../../../shared/oci/update-tag.ts';
import { createLayout } from '../../support/create-layout.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { inAnotherProcess, storeAt } from '../../support/registries.ts';

const TYPE = 'application/vnd.oci.image.index.v1+json';
const PUT = /^PUT .*manifests\/list$/;
const GET = /^GET .*manifests\/list$/;

let registry: MemoryRegistry;
let store: ImageStore;

beforeEach(async () => {
  registry = await startMemoryRegistry();
  store = storeAt(registry.host);
});
afterEach(() => registry.stop());

const namesIn = ({ bytes }: Manifest): string[] => JSON.parse(bytes.toString()).names;

/** A list of names under the tag `list`. */
function update(wanted: readonly string[], unwanted?: string): TagUpdate {
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

const documentOf = (names: readonly unknown[]) =>
  Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: TYPE, manifests: [], names }));

async function leave(names: readonly string[]): Promise<void> {
  await store.putManifest(documentOf(names), TYPE, { tag: 'list' });
}

const listed = async (): Promise<string[]> => {
  const manifest = await store.getManifest('list');
  return manifest === undefined ? [] : namesIn(manifest);
};

const count = (pattern: RegExp) => registry.requests.filter((line) => pattern.test(line)).length;

/** Creates a clock that advances by `cycleMs` on each reading, and runs an action on each wait. */
function worldOf(options: { cycleMs?: number; atWait?: () => Promise<void> } = {}) {
  const { network, waits } = impatientNetwork();
  let now = 0;
  return {
    waits,
    world: {
      ...network,
      now: () => {
        now += options.cycleMs ?? 0;
        return now;
      },
      sleep: async (ms: number) => {
        waits.push(ms);
        await options.atWait?.();
      },
    },
  };
}

describe('a tag with several writers', () => {
  it('is written once without other writers, and checked again for 100 ms', async () => {
    const { world, waits } = worldOf();
    await updateTag(store, update(['a']), world);
    expect(await listed()).toEqual(['a']);
    expect(count(PUT)).toBe(1);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(100);
  });

  it.each([
    [200, 1_000],
    [60_000, 6_000],
  ])('is checked for longer if one change needs %i ms: %i ms in total', async (cycleMs, total) => {
    const { world, waits } = worldOf({ cycleMs });
    await updateTag(store, update(['a']), world);
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBe(total);
  });

  it('runs other work once while it waits, and waits for the end of this work', async () => {
    const { world, waits } = worldOf();
    const seen: unknown[] = [];
    const meanwhile = async () => {
      seen.push([...waits], await listed());
    };
    await updateTag(store, update(['a']), { ...world, meanwhile });
    expect(seen).toEqual([waits.slice(0, 1), ['a']]);
    expect(waits).toHaveLength(2);
  });

  it('needs no write and no wait if the entry is already present', async () => {
    await leave(['a', 'b']);
    const { world, waits } = worldOf();
    await updateTag(store, update(['a']), world);
    expect(count(PUT)).toBe(1);
    expect(waits).toEqual([]);
  });

  it('needs no wait in a folder, which has a lock', async () => {
    const { world, waits } = worldOf();
    await updateTag(createLayout(temporaryFolder('layout')), update(['a']), world);
    expect(waits).toEqual([]);
  });

  it('gets back its own and other entries that a concurrent writer removed', async () => {
    await leave(['other']);
    let removals = 2;
    const { world } = worldOf({
      atWait: async () => {
        if (removals-- > 0) await leave([]);
      },
    });
    await updateTag(store, update(['a']), world);
    expect((await listed()).sort()).toEqual(['a', 'other']);
  });

  it('removes an unwanted entry permanently, even if a concurrent writer restores it once', async () => {
    await leave(['a', 'b']);
    let restored = 1;
    const { world } = worldOf({
      atWait: async () => {
        if (restored-- > 0) await leave(['b', 'a']);
      },
    });
    await updateTag(store, update([], 'a'), world);
    expect(await listed()).toEqual(['b']);
  });

  it('is not overwritten if it changes while the content is prepared', async () => {
    let isFirst = true;
    const late: TagUpdate = {
      ...update(['a']),
      write: async (_, names) => {
        if (isFirst) await leave(['meanwhile']);
        isFirst = false;
        return { bytes: documentOf(names), mediaType: TYPE, requests: 6 };
      },
    };
    await updateTag(store, late, worldOf().world);
    expect(await listed()).toEqual(['meanwhile', 'a']);
  });

  it('survives conflicts, outages, refusals and failed reads', async () => {
    for (const status of [412, 409, 500, 429, 400]) {
      registry.faults.push({ matches: PUT, how: { kind: 'status', status } });
    }
    registry.faults.push({ matches: GET, how: { kind: 'status', status: 500 }, times: 6 });
    await updateTag(store, update(['a']), worldOf().world);
    expect(await listed()).toEqual(['a']);
  });

  it.each([
    [403, 'forbidden', 1],
    [500, 'server-error', 5],
    [400, 'bad-response', 12],
    [412, 'precondition-failed', 60],
  ])('fails at a registry that always answers %i', async (status, code, writes) => {
    registry.faults.push({ matches: PUT, how: { kind: 'status', status }, times: 999 });
    const done = updateTag(store, update(['a']), worldOf().world);
    await expect(done).rejects.toMatchObject(status === 412 ? { code: 'conflict' } : { code });
    expect(count(PUT)).toBe(writes);
  });

  it('survives occasional failed reads', async () => {
    const failing = { matches: GET, how: { kind: 'status', status: 500 }, times: 12 } as const;
    registry.faults.push({ ...failing }, { ...failing, since: PUT });
    await updateTag(store, update(['a']), worldOf().world);
    expect(await listed()).toEqual(['a']);
  });

  it('fails if it cannot be read', async () => {
    registry.faults.push({ matches: GET, how: { kind: 'status', status: 500 }, times: 999 });
    const done = updateTag(store, update(['a']), worldOf().world);
    await expect(done).rejects.toMatchObject({ code: 'server-error' });
    expect(count(GET)).toBe(16);
  });

  it('fails if a concurrent writer never stops', async () => {
    const { world } = worldOf({ atWait: () => leave([]) });
    const done = updateTag(store, update(['a']), world);
    await expect(done).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is written without a precondition if none is ever met, as behind a proxy that changes ETags', async () => {
    await registry.stop();
    registry = await startMemoryRegistry({ conditions: true });
    const plain = storeAt(registry.host);
    const getManifest: ImageStore['getManifest'] = async (reference) => {
      const manifest = await plain.getManifest(reference);
      return manifest && { ...manifest, etag: `W/${manifest.etag}` };
    };
    store = { ...plain, getManifest };
    await leave(['other']);
    await updateTag(store, update(['a']), worldOf().world);
    expect(await listed()).toEqual(['other', 'a']);
    expect(count(PUT)).toBe(7);
  });

  it.each([
    [400, 'The tag cannot be overwritten because the repository is immutable.'],
    [412, "Failed to process request due to 'app:1' configured as immutable."],
  ])('is not retried if tags are immutable: %i %s', async (status, message) => {
    registry.faults.push({ matches: PUT, how: { kind: 'status', status, message }, times: 999 });
    const done = updateTag(store, update(['a']), worldOf().world);
    await expect(done).rejects.toMatchObject({ fix: expect.stringContaining('`legacy: false`') });
    expect(count(PUT)).toBe(1);
  });
});

describe('concurrent writers in one process', () => {
  it("never overwrite each other's changes, even if one writer is slow", async () => {
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
    const first = updateTag(late, update(['slow']), worldOf().world);
    const second = updateTag(store, update(['quick']), worldOf().world);
    await Promise.race([second, pause(50)]);
    letGo();
    await Promise.all([first, second]);
    expect((await listed()).sort()).toEqual(['quick', 'slow']);
    expect(count(PUT)).toBe(2);
  });
});

describe.each([true, false])(
  'concurrent writers, with preconditions honored: %s,',
  (conditions) => {
    const delayMs = () => Math.random() * 8;
    const world = {
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
          updateTag(inAnotherProcess(storeAt(registry.host), String(index)), each, world),
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

    it('add and remove entries at the same time', async () => {
      await start();
      const updates = [update(['a']), update([], 'old a'), update(['b'], 'old b'), update(['c'])];
      expect(await all(updates)).toEqual(['a', 'b', 'c', 'other']);
    });
  },
);

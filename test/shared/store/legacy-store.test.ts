import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { isLegacy, legacyStore, payloadOf } from '../../../shared/store/legacy-store.ts';
import { createLayout } from '../../support/create-layout.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

describe('legacyStore', () => {
  it.each(['legacy-signature', 'legacy-attestation'] as const)(
    'returns a stored %s unchanged, and replaces it',
    async (kind) => {
      const registry = await startMemoryRegistry();
      const store = openTestStore(registry.host);
      const { digest } = (await pushImage(store)).descriptor;
      const place = legacyStore(kind, store, digest, network);
      const old = { payload: Buffer.from('{}'), annotations: { signature: 'old' } };
      await place.put(old, []);
      const [listed] = (await place.list()).filter(isLegacy);
      if (listed === undefined) throw new Error('the stored layer is missing');
      expect(payloadOf(listed)).toEqual(old);
      const next = { payload: Buffer.from('{}'), annotations: { signature: 'new' } };
      await place.put(next, [listed]);
      const left = (await place.list()).filter(isLegacy).map(payloadOf);
      await registry.stop();
      expect(left).toEqual([next]);
    },
  );

  it('lists evidence even while other writers temporarily make the tag unreadable', async () => {
    const registry = await startMemoryRegistry();
    const store = openTestStore(registry.host);
    const { digest } = (await pushImage(store)).descriptor;
    const status = { kind: 'status', status: 500 } as const;
    registry.faults.push({ matches: /^GET .*\.sig$/, how: status, times: 6 });
    const place = legacyStore('legacy-signature', store, digest, network);
    expect(await place.list()).toEqual([]);
    await registry.stop();
  });

  it('does not upload content again if it was uploaded in advance', async () => {
    const registry = await startMemoryRegistry();
    const store = openTestStore(registry.host);
    const { digest } = (await pushImage(store)).descriptor;
    const place = legacyStore('legacy-signature', store, digest, network);
    await place.list();
    const payload = Buffer.from('{"critical":{}}');
    const uploads = () =>
      registry.requests.filter((line) => line.startsWith('PUT') && line.includes('/uploads/'));
    const before = uploads().length;
    place.prepare(payload);
    await place.put({ payload, annotations: { signature: 'a' } }, []);
    expect(uploads()).toHaveLength(before + 2);
    expect(await place.list()).toMatchObject([{ payload, annotations: { signature: 'a' } }]);
    await registry.stop();
  });

  it('does not change a layout folder before a signature is stored', async () => {
    const folder = temporaryFolder('layout');
    const layout = createLayout(folder);
    const before = readdirSync(folder, { recursive: true });
    const digest = `sha256:${'a'.repeat(64)}`;
    legacyStore('legacy-signature', layout, digest, network).prepare(Buffer.from('{}'));
    await pause(10);
    expect(readdirSync(folder, { recursive: true })).toEqual(before);
  });

  it('uploads the configuration before it reads the tag if the list was empty', async () => {
    const registry = await startMemoryRegistry();
    const store = openTestStore(registry.host);
    const { digest } = (await pushImage(store)).descriptor;
    const place = legacyStore('legacy-signature', store, digest, network);
    await place.list();
    const before = registry.requests.length;
    await place.put({ payload: Buffer.from('{}'), annotations: {} }, []);
    const requests = registry.requests.slice(before);
    await registry.stop();
    const isUpload = (line: string) => line.includes('/blobs/uploads/');
    const lastUpload = requests.findLastIndex(isUpload);
    const firstRead = requests.findIndex((line) => line.endsWith('.sig'));
    expect(lastUpload).toBeLessThan(firstRead);
  });
});

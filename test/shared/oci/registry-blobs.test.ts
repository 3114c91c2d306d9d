import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { serve } from '../../support/http-server.ts';
import { sha256 } from '../../support/images.ts';
import {
  type MemoryRegistry,
  type MemoryRegistryOptions,
  startMemoryRegistry,
} from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { storeAt } from '../../support/registries.ts';
import type { Fault } from '../../support/registry-faults.ts';

const bytes = randomBytes(300_000);
const descriptor = { mediaType: 'x/y', digest: sha256(bytes), size: bytes.length };
let registry: MemoryRegistry;
const start = async (faults: Fault[] = [], options: MemoryRegistryOptions = {}) => {
  registry = await startMemoryRegistry({ ...options, faults });
  registry.blobs.set(descriptor.digest, bytes);
  return storeAt(registry.host);
};
const gets = () => registry.requests.filter((line) => line.startsWith('GET')).length;

afterEach(() => registry.stop());

describe('the download of a blob', () => {
  it('resumes after an interruption', async () => {
    const cut = { matches: /GET .*blobs/, how: { kind: 'cut', bytes: 100_000 } as const, times: 2 };
    const store = await start([cut]);
    expect(await store.readBlob(descriptor, 1e6)).toEqual(bytes);
    expect(gets()).toBe(3);
  });

  it.each<[string, (asked: number) => number | undefined]>([
    ['sends the whole blob again', () => undefined],
    ['sends more than the requested range', (asked) => asked - 1_000],
  ])('resumes even if the server %s', async (_, rangeStart) => {
    const cut = { matches: /GET .*blobs/, how: { kind: 'cut', bytes: 100_000 } as const };
    const store = await start([cut], { rangeStart });
    expect(await store.readBlob(descriptor, 1e6)).toEqual(bytes);
    expect(gets()).toBe(2);
  });

  it('fails if a response does not start at the requested byte', async () => {
    const cut = { matches: /GET .*blobs/, how: { kind: 'cut', bytes: 100_000 } as const };
    const store = await start([cut], { rangeStart: (asked) => asked + 1 });
    await expect(store.readBlob(descriptor, 1e6)).rejects.toMatchObject({ code: 'bad-response' });
  });

  it('stops if no more bytes arrive', async () => {
    const store = await start([
      { matches: /GET .*blobs/, how: { kind: 'cut', bytes: 1_000 }, times: 1 },
      { matches: /GET .*blobs/, how: { kind: 'cut', bytes: 0 }, times: 99 },
    ]);
    await expect(store.readBlob(descriptor, 1e6)).rejects.toMatchObject({ code: 'unreachable' });
    expect(gets()).toBeLessThan(5);
  });

  it('fails, at the latest at the end of the blob, if a bit was changed', async () => {
    const store = await start([{ matches: /GET .*blobs/, how: { kind: 'corrupt' } }]);
    await expect(store.readBlob(descriptor, 1e6)).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('fails if the blob has a different size', async () => {
    const store = await start();
    const smaller = { ...descriptor, size: 10 };
    await expect(store.readBlob(smaller, 1e6)).rejects.toMatchObject({ code: 'digest-mismatch' });
  });

  it('is not started if the size in the descriptor exceeds the limit', async () => {
    const store = await start();
    await expect(store.readBlob(descriptor, 100)).rejects.toMatchObject({ code: 'limit-exceeded' });
    expect(registry.requests).toEqual([]);
  });

  it('returns an empty blob', async () => {
    const store = await start();
    const empty = { mediaType: 'x/y', digest: sha256(Buffer.alloc(0)), size: 0 };
    registry.blobs.set(empty.digest, Buffer.alloc(0));
    expect(await store.readBlob(empty, 100)).toHaveLength(0);
  });
});

describe('the upload of a blob', () => {
  it('sends the blob once, and not at all if it already exists', async () => {
    const store = await start();
    const digest = (await store.putBlob(Buffer.from('new'), 'x/y')).digest;
    expect(registry.blobs.get(digest)?.toString()).toBe('new');
    await store.putBlob(Buffer.from('new'), 'x/y');
    expect(registry.requests.filter((line) => line.startsWith('PUT'))).toHaveLength(1);
  });

  it('skips the existence check for a new blob', async () => {
    const store = await start();
    await store.putBlob(Buffer.from('new'), 'x/y', true);
    expect(registry.requests.filter((line) => line.startsWith('HEAD'))).toEqual([]);
  });

  it('uses a session that was started in advance', async () => {
    const store = await start();
    const started = store.startUpload?.();
    const { digest } = await store.putBlob(Buffer.from('new'), 'x/y', true, started);
    await store.putBlob(Buffer.from('next'), 'x/y', true, started);
    expect(registry.blobs.get(digest)?.toString()).toBe('new');
    expect(registry.requests.map((line) => line.split(' ')[0])).toEqual([
      ...['POST', 'PUT'],
      ...['POST', 'PUT'],
    ]);
  });

  it.each<[string, number, Fault[]]>([
    ['is a minute old', 60_000, []],
    ['was rejected', 0, [{ matches: /POST/, how: { kind: 'status', status: 403 } }]],
    ['was forgotten', 0, [{ matches: /PUT/, how: { kind: 'status', status: 404 } }]],
  ])(
    'starts another session if the one that was started in advance %s',
    async (_, ageMs, faults) => {
      await start(faults);
      const { network } = impatientNetwork();
      let nowMs = 0;
      const store = storeAt(registry.host, undefined, { ...network, now: () => nowMs });
      const started = store.startUpload?.();
      nowMs = ageMs;
      const { digest } = await store.putBlob(Buffer.from('new'), 'x/y', true, started);
      expect(registry.blobs.get(digest)?.toString()).toBe('new');
      expect(registry.requests.filter((line) => line.startsWith('POST'))).toHaveLength(2);
    },
  );

  it('checks whether a new blob already exists only after a failed attempt', async () => {
    const fault: Fault = { matches: /PUT .*uploads/, how: { kind: 'cut', bytes: 0 } };
    const store = await start([fault]);
    await store.putBlob(Buffer.from('new'), 'x/y', true);
    expect(registry.requests.filter((line) => line.startsWith('HEAD'))).toHaveLength(1);
  });

  it.each([500, 405, 501])(
    'sends the blob if the existence check returns the status %d',
    async (status) => {
      const how = { kind: 'status', status } as const;
      const store = await start([{ matches: /HEAD .*blobs/, how, times: 99 }]);
      const { digest } = await store.putBlob(Buffer.from('new'), 'x/y');
      expect(registry.blobs.has(digest)).toBe(true);
    },
  );

  it.each<[string, Fault]>([
    ['a lost session', { matches: /PUT .*uploads/, how: { kind: 'status', status: 404 } }],
    ['a bad gateway response', { matches: /PUT .*uploads/, how: { kind: 'status', status: 502 } }],
    ['an interrupted connection', { matches: /PUT .*uploads/, how: { kind: 'cut', bytes: 0 } }],
    ['a rejected start', { matches: /POST .*uploads/, how: { kind: 'status', status: 429 } }],
  ])('starts again after %s', async (_, fault) => {
    const store = await start([fault]);
    const { digest } = await store.putBlob(Buffer.from('new'), 'x/y');
    expect(registry.blobs.has(digest)).toBe(true);
  });

  it.each(['', '//['])('is not sent to %j, which is not a valid URL', async (location) => {
    registry = await startMemoryRegistry();
    const server = await serve((request, response) => {
      response.writeHead(request.method === 'POST' ? 202 : 404, { location }).end();
    });
    const store = storeAt(new URL(server.url).host);
    await expect(store.putBlob(bytes, 'x/y')).rejects.toMatchObject({ code: 'bad-response' });
    await server.close();
  });
});

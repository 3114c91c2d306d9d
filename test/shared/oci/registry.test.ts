import { afterEach, describe, expect, it } from '@jest/globals';
import { MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { serve, type TestServer } from '../../support/http-server.ts';
import { buildImage } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { onlyImage } from '../../support/only-image.ts';
import { describeWith } from '../../support/programs.ts';
import { pushImage, storeAt } from '../../support/registries.ts';
import { startDebianRegistry } from '../../support/registry.ts';

const image = buildImage({ layers: [{ files: [{ path: 'a', content: 'x' }] }] });
let registry: MemoryRegistry;
let server: TestServer | undefined;
const start = async (options: Parameters<typeof startMemoryRegistry>[0] = {}) => {
  registry = await startMemoryRegistry(options);
  return storeAt(registry.host);
};

afterEach(async () => {
  await registry?.stop();
  await server?.close();
  server = undefined;
});

describe('the image store of a registry', () => {
  it('returns the content that was written, by tag and by digest', async () => {
    const store = await start();
    await pushImage(store, image, '1.2');
    const { digest } = image.manifest;
    expect((await store.getManifest('1.2'))?.digest).toBe(digest);
    expect((await store.getManifest(digest))?.bytes).toEqual(image.blobs.get(digest));
    const [layer] = image.layers;
    expect(await store.readBlob(layer!, 10_000)).toEqual(image.blobs.get(layer!.digest));
    expect(store.name).toBe(`${registry.host}/team/app`);
  });

  it('sends identical content only once, even if several layers have it', async () => {
    const store = await start();
    const put = () => store.putBlob(Buffer.from('{}'), 'application/json');
    const [first, second] = await Promise.all([put(), put()]);
    expect([second, await put()]).toEqual([first, first]);
    expect(registry.requests.filter((line) => line.startsWith('POST'))).toHaveLength(1);
  });

  it('sends content again after a failed upload', async () => {
    const faults = [{ matches: /POST/, how: { kind: 'status', status: 403 } as const, times: 1 }];
    const store = await start({ faults });
    const put = () => store.putBlob(Buffer.from('{}'), 'application/json');
    await expect(put()).rejects.toMatchObject({ code: 'forbidden' });
    expect(await put()).toMatchObject({ size: 2 });
  });

  it('returns undefined for a missing manifest', async () => {
    expect(await (await start()).getManifest('nothing')).toBeUndefined();
  });

  it('rejects a manifest that does not match its digest', async () => {
    const faults = [{ matches: /GET .*manifests\/sha256/, how: { kind: 'corrupt' } as const }];
    const store = await start({ faults });
    await pushImage(store, image);
    await expect(store.getManifest(image.manifest.digest)).rejects.toMatchObject({
      code: 'digest-mismatch',
    });
  });

  it('rejects a manifest that is larger than 4 MiB', async () => {
    const store = await start();
    const bytes = Buffer.from(
      JSON.stringify({ schemaVersion: 2, layers: [], pad: 'x'.repeat(5e6) }),
    );
    registry.tags.set('team/app:big', 'sha256:big');
    registry.manifests.set('team/app@sha256:big', { type: MEDIA_TYPES.ociManifest, bytes });
    await expect(store.getManifest('big')).rejects.toMatchObject({ code: 'too-large' });
    await expect(store.putManifest(bytes, MEDIA_TYPES.ociManifest)).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('sends the preconditions of a write', async () => {
    const store = await start({ conditions: true });
    await pushImage(store, image, 'a');
    const bytes = image.blobs.get(image.manifest.digest)!;
    const put = (options: object) => store.putManifest(bytes, image.manifest.mediaType, options);
    const { etag } = (await store.getManifest('a')) ?? {};
    await put({ tag: 'a', ifMatch: etag });
    await expect(put({ tag: 'a', ifMatch: '"other"' })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    await expect(put({ tag: 'a', ifAbsent: true })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    await put({ tag: 'b', ifAbsent: true });
  });

  it('reports whether the registry itself lists referrers', async () => {
    const withApi = await start({ referrersApi: true });
    const { config, manifest } = image;
    const bytes = Buffer.from(JSON.stringify({ config, layers: [], subject: manifest }));
    const put = await withApi.putManifest(bytes, MEDIA_TYPES.ociManifest);
    expect(put.isSubjectIndexed).toBe(true);
    await registry.stop();
    const without = await start();
    expect((await without.putManifest(bytes, MEDIA_TYPES.ociManifest)).isSubjectIndexed).toBe(
      false,
    );
  });

  it('retries a failed write, unless the request must be sent only once', async () => {
    const fault = () => ({
      matches: /PUT .*manifests/,
      how: { kind: 'status', status: 503 } as const,
    });
    const store = await start({ faults: [fault()] });
    const bytes = image.blobs.get(image.manifest.digest)!;
    await store.putManifest(bytes, image.manifest.mediaType, { tag: 'a' });
    registry.faults.push(fault());
    const once = store.putManifest(bytes, image.manifest.mediaType, { tag: 'a', isSentOnce: true });
    await expect(once).rejects.toMatchObject({ code: 'server-error' });
  });
});

describe('a registry that differs from the specification', () => {
  const answering = async (body: string | Buffer, headers: Record<string, string>) => {
    server = await serve((_, response) => void response.writeHead(200, headers).end(body));
    return storeAt(new URL(server.url).host);
  };

  it('can omit the digest and the media type of a manifest from the headers', async () => {
    const { digest } = image.manifest;
    const store = await answering(image.blobs.get(digest)!, {});
    const { mediaType } = image.manifest;
    expect(await store.getManifest('v1')).toMatchObject({ digest, mediaType });
  });

  it('cannot change the digest of a manifest by sending the wrong digest header', async () => {
    const headers = { 'docker-content-digest': `sha256:${'0'.repeat(64)}` };
    const store = await answering(image.blobs.get(image.manifest.digest)!, headers);
    expect((await store.getManifest('v1'))?.digest).toBe(image.manifest.digest);
  });

  it('causes an error if it returns an image with schema version 1', async () => {
    const type = 'application/vnd.docker.distribution.manifest.v1+prettyjws';
    const body = JSON.stringify({ schemaVersion: 1, name: 'a', fsLayers: [] });
    const store = await answering(body, { 'content-type': type });
    await expect(onlyImage(store, 'v1')).rejects.toMatchObject({
      code: 'unsupported-version',
      message: expect.stringContaining('push the image again'),
    });
  });

  it('causes an error if it returns an HTML page instead of a manifest', async () => {
    const store = await answering('<html>log in</html>', { 'content-type': 'text/html' });
    await expect(store.getManifest('v1')).rejects.toMatchObject({ name: 'DataError' });
  });
});

describeWith(['docker-registry'], 'the Debian registry', () => {
  it('accepts an image and returns it', async () => {
    const debian = await startDebianRegistry();
    try {
      const store = storeAt(debian.host);
      await pushImage(store, image);
      expect((await store.getManifest('latest'))?.digest).toBe(image.manifest.digest);
      const [layer] = image.layers;
      expect(await store.readBlob(layer!, 10_000)).toEqual(image.blobs.get(layer!.digest));
      expect(await store.listReferrers(image.manifest.digest)).toEqual([]);
    } finally {
      await debian.stop();
    }
  });
});

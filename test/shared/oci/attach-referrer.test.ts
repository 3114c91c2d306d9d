import { afterEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../shared/digest/digest.ts';
import { RemoteError } from '../../../shared/errors/errors.ts';
import { httpFetch } from '../../../shared/net/http-fetch.ts';
import {
  attachReferrer,
  prepareReferrer,
  type Referrer,
} from '../../../shared/oci/attach-referrer.ts';
import { anonymous } from '../../../shared/oci/credentials.ts';
import type { Descriptor, ImageStore } from '../../../shared/oci/image-store.ts';
import { openLayout } from '../../../shared/oci/layout.ts';
import { createLayout } from '../../support/create-layout.ts';
import { buildImage } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';
import { inAnotherProcess, pushImage, storeAt } from '../../support/registries.ts';
import { startDebianRegistry } from '../../support/registry.ts';
import { until } from '../../support/until.ts';

const image = buildImage({ layers: [{ files: [{ path: 'a', content: 'x' }] }] });
const subject = image.manifest;
const world = {
  sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
  random: Math.random,
  now: () => performance.now(),
};
let registry: MemoryRegistry | undefined;

afterEach(async () => {
  await registry?.stop();
  registry = undefined;
});

const aReferrer = (text = 'evidence'): Referrer => ({
  artifactType: 'application/vnd.test+json',
  layers: [{ mediaType: 'application/vnd.test+json', bytes: Buffer.from(text) }],
  annotations: { 'test.name': text },
  subject,
});

async function contentOf(store: ImageStore, entry: Descriptor): Promise<string> {
  const manifest = await store.getManifest(entry.digest);
  const [layer] = JSON.parse(String(manifest?.bytes)).layers;
  return (await store.readBlob(layer, 1_000)).toString();
}

describe('a referrer attached to an image', () => {
  it('reuses a configuration that was uploaded in advance', async () => {
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await pushImage(store, image, 'app');
    await attachReferrer(prepareReferrer(store), aReferrer(), world);
    const empty = digestOf(Buffer.from('{}'));
    const checks = registry.requests.filter(
      (line) => line.startsWith('HEAD') && line.includes(empty),
    );
    expect(checks).toHaveLength(1);
  });

  it('uses an upload that was started in advance', async () => {
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await pushImage(store, image, 'app');
    const before = registry.requests.length;
    const prepared = prepareReferrer(store);
    const uploads = () =>
      registry?.requests.slice(before).filter((line) => line.startsWith('POST')) ?? [];
    await until(() => uploads().length === 2);
    const own = await attachReferrer(prepared, aReferrer(), world);
    expect(await contentOf(store, own)).toBe('evidence');
    expect(uploads()).toHaveLength(2);
  });

  it.each([
    ['with the referrers API', { referrersApi: true }, false],
    ['without the referrers API', {}, true],
  ])('is listed in a registry %s', async (_, options, usesTag) => {
    registry = await startMemoryRegistry(options);
    const store = storeAt(registry.host);
    await pushImage(store, image);
    await attachReferrer(store, aReferrer(), world);
    const [found] = await store.listReferrers(subject.digest);
    expect(found).toMatchObject({
      artifactType: 'application/vnd.test+json',
      annotations: { 'test.name': 'evidence' },
    });
    expect(await contentOf(store, found!)).toBe('evidence');
    expect(registry.tags.has(`team/app:${subject.digest.replace(':', '-')}`)).toBe(usesTag);
  });

  it('is added after the list has been read only once if the registry lacks the API', async () => {
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await pushImage(store, image);
    await store.listReferrers(subject.digest);
    const before = registry.requests.length;
    await attachReferrer(store, aReferrer(), world);
    const tag = subject.digest.replace(':', '-');
    const requests = registry.requests.slice(before).filter((line) => line.endsWith(tag));
    expect(requests.slice(0, 2).map((line) => line.slice(0, 3))).toEqual(['GET', 'PUT']);
  });

  it.each([
    ['is added if the registry lacks the API', false, undefined],
    ['causes an error if the registry has the API', true, 'server-error'],
  ])('%s and its list of referrers cannot be read at first', async (_, hasApi, code) => {
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await pushImage(store, image);
    let known: boolean | undefined;
    const blocked: ImageStore = {
      ...store,
      listReferrers: async () => {
        known = hasApi;
        const call = { service: store.name, method: 'GET', url: 'tag' };
        throw new RemoteError('server-error', 'returned 500', call);
      },
      hasReferrersApi: () => known,
    };
    const attached = attachReferrer(blocked, aReferrer(), world);
    if (code === undefined) await attached;
    else await expect(attached).rejects.toMatchObject({ code });
    expect(await store.listReferrers(subject.digest)).toHaveLength(code === undefined ? 1 : 0);
  });

  it.each([
    ['honors preconditions', true],
    ['ignores preconditions', false],
  ])(
    'is listed together with those that 7 other writers attach at the same time, in a registry that %s',
    async (_, conditions) => {
      for (let round = 0; round < 3; round++) {
        registry = await startMemoryRegistry({ conditions, delayMs: () => Math.random() * 8 });
        const { host } = registry;
        await pushImage(storeAt(host), image);
        const names = Array.from({ length: 8 }, (__, index) => `writer ${index}`);
        await Promise.all(
          names.map((name) =>
            attachReferrer(inAnotherProcess(storeAt(host), name), aReferrer(name), world),
          ),
        );
        const found = await storeAt(host).listReferrers(subject.digest);
        expect(found.map((entry) => entry.annotations?.['test.name']).sort()).toEqual(names);
        await registry.stop();
      }
    },
  );

  it.each([
    [
      'is written after the registry stops reporting a blob as missing that a concurrent writer uploads',
      2,
      undefined,
    ],
    ['causes an error if the registry never accepts the manifest', 99, 'bad-response'],
  ])('%s', async (_, times, code) => {
    const how = { kind: 'status', status: 400 } as const;
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await pushImage(store, image);
    registry.faults.push({ matches: /PUT .*manifests\/sha256:/, how, times });
    const attached = attachReferrer(store, aReferrer(), { ...world, sleep: async () => undefined });
    if (code === undefined) await attached;
    else await expect(attached).rejects.toMatchObject({ code });
    expect(await store.listReferrers(subject.digest)).toHaveLength(code === undefined ? 1 : 0);
  });

  it('is attached only once, even if the same artifact is attached again', async () => {
    registry = await startMemoryRegistry();
    const store = storeAt(registry.host);
    await pushImage(store, image);
    await attachReferrer(store, aReferrer(), world);
    const before = registry.requests.length;
    await attachReferrer(store, aReferrer(), world);
    expect(await store.listReferrers(subject.digest)).toHaveLength(1);
    expect(registry.requests.slice(before).some((line) => /PUT .*sha256-/.test(line))).toBe(false);
  });

  it("is listed in a layout's index and under its fallback tag", async () => {
    const folder = `${temporaryFolder('layout')}/new`;
    const store = createLayout(folder);
    await pushImage(store, image);
    await Promise.all(['a', 'b', 'c'].map((name) => attachReferrer(store, aReferrer(name), world)));
    const found = await openLayout(folder).listReferrers(subject.digest);
    expect(found.map((entry) => entry.annotations?.['test.name']).sort()).toEqual(['a', 'b', 'c']);
    expect(await store.getManifest(subject.digest.replace(':', '-'))).toBeDefined();
  });
});

describeWith(['oras', 'skopeo'], 'oras and skopeo', () => {
  it('list a referrer in a layout, and copy an image from the layout', async () => {
    const folder = `${temporaryFolder('layout')}/new`;
    const store = createLayout(folder);
    await pushImage(store, image, 'v1');
    await attachReferrer(store, aReferrer(), world);
    const seen = await runProgram('oras', ['discover', '--oci-layout', `${folder}:v1`]);
    expect(seen.stdout).toContain('application/vnd.test+json');
    const target = `oci:${temporaryFolder('copy')}/c:v1`;
    const copied = await runProgram('skopeo', ['copy', '-q', `oci:${folder}:v1`, target]);
    expect(copied).toMatchObject({ code: 0 });
  });
});

describeWith(['docker-registry', 'oras'], 'a referrer in the Debian registry', () => {
  it('is listed by oras, together with referrers from other writers', async () => {
    const debian = await startDebianRegistry();
    try {
      await pushImage(storeAt(debian.host), image, 'v1');
      const names = ['a', 'b', 'c', 'd'];
      // While one writer changes a tag, the registry answers the other writers with 500. On a busy machine, a change
      // takes longer.
      const store = storeAt(debian.host, anonymous, { fetch: httpFetch, ...world });
      await Promise.all(
        names.map((name) => attachReferrer(inAnotherProcess(store, name), aReferrer(name), world)),
      );
      const at = `${debian.host}/team/app:v1`;
      const seen = await runProgram('oras', ['discover', '--plain-http', at]);
      expect(seen.stdout).toContain('application/vnd.test+json');
      expect(await storeAt(debian.host).listReferrers(subject.digest)).toHaveLength(4);
    } finally {
      await debian.stop();
    }
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { digestOf } from '../../../shared/digest/digest.ts';
import type { SignedPayload } from '../../../shared/model/evidence.ts';
import type { ImageStore } from '../../../shared/oci/image-store.ts';
import { listEvidence } from '../../../shared/store/list-evidence.ts';
import { putLegacyAttestation, putLegacySignature } from '../../../shared/store/put-legacy.ts';
import { createLayout } from '../../support/create-layout.ts';
import {
  type MemoryRegistry,
  type MemoryRegistryOptions,
  startMemoryRegistry,
} from '../../support/memory-registry.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { inAnotherProcess } from '../../support/registries.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const TAG = `sha256-${'a'.repeat(64)}.sig`;
/** The clock runs ten times as fast, which leaves enough time for races. */
const HASTE = 10;
const patient = {
  ...network,
  sleep: (ms: number) => pause(ms / HASTE),
  now: () => performance.now() * HASTE,
  random: Math.random,
};

function aSignature(signer: string): SignedPayload {
  return {
    payload: Buffer.from('{"critical":{}}'),
    annotations: { 'dev.cosignproject.cosign/signature': signer },
  };
}

async function layersOf(store: ImageStore, tag = TAG): Promise<readonly Record<string, unknown>[]> {
  const manifest = await store.getManifest(tag);
  return JSON.parse(manifest?.bytes.toString() ?? '{"layers":[]}').layers;
}

describe('legacy evidence images', () => {
  const registries: MemoryRegistry[] = [];
  const start = async (options: MemoryRegistryOptions = {}) => {
    const registry = await startMemoryRegistry(options);
    registries.push(registry);
    return registry;
  };
  afterEach(async () => {
    for (const registry of registries.splice(0)) await registry.stop();
  });

  it('have one layer per signature, and a configuration that lists each layer', async () => {
    const { host } = await start();
    const store = openTestStore(host);
    await putLegacySignature(store, DIGEST, aSignature('one'), network);
    const { place } = await putLegacySignature(store, DIGEST, aSignature('two'), network);
    expect(place).toBe(`${host}/octo/app:${TAG}`);
    const layers = await layersOf(store);
    expect(layers).toEqual([
      expect.objectContaining({
        mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json',
        annotations: { 'dev.cosignproject.cosign/signature': 'one' },
      }),
      expect.objectContaining({
        annotations: { 'dev.cosignproject.cosign/signature': 'two' },
      }),
    ]);
    const manifest = JSON.parse((await store.getManifest(TAG))?.bytes.toString() ?? '');
    const config = JSON.parse((await store.readBlob(manifest.config, 10_000)).toString());
    expect(config.rootfs.diff_ids).toEqual(layers.map(({ digest }) => digest));
  });

  it('keep the entries of all other writers, including unknown fields', async () => {
    const { host } = await start();
    const store = openTestStore(host);
    const foreign = {
      mediaType: 'application/x-foreign',
      digest: `sha256:${'f'.repeat(64)}`,
      size: 1,
      urls: ['https://foreign.test'],
    };
    const config = await store.putBlob(Buffer.from('{}'), 'application/x-config');
    const mediaType = 'application/vnd.docker.distribution.manifest.v2+json';
    const manifest = {
      schemaVersion: 2,
      mediaType,
      config,
      layers: [foreign],
      annotations: { a: 'b' },
    };
    await store.putManifest(Buffer.from(JSON.stringify(manifest)), mediaType, { tag: TAG });
    await putLegacySignature(store, DIGEST, aSignature('one'), network);
    const stored = await store.getManifest(TAG);
    expect(stored?.mediaType).toBe(mediaType);
    expect(JSON.parse(stored?.bytes.toString() ?? '')).toMatchObject({
      annotations: { a: 'b' },
      config: { mediaType: 'application/x-config' },
      layers: [foreign, { annotations: { 'dev.cosignproject.cosign/signature': 'one' } }],
    });
  });

  it('lose only the layers that are replaced', async () => {
    const store = openTestStore((await start()).host);
    const [one, two, three] = ['one', 'two', 'three'].map(aSignature);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three');
    await putLegacySignature(store, DIGEST, one, network);
    await putLegacySignature(store, DIGEST, two, network);
    await putLegacySignature(store, DIGEST, three, network, { replaced: [one] });
    const left = async () => (await layersOf(store)).map((layer) => layer['annotations']);
    expect(await left()).toEqual([two.annotations, three.annotations]);
    // An existing layer can also replace another layer.
    await putLegacySignature(store, DIGEST, three, network, { replaced: [two] });
    expect(await left()).toEqual([three.annotations]);
  });

  it('keep an attestation from a different key even if the annotations are the same', async () => {
    const store = openTestStore((await start()).host);
    const [theirs, older, newer] = ['theirs', 'older', 'newer'].map((payload) => ({
      payload: Buffer.from(payload),
      annotations: { predicateType: 'https://octo.test/v1' },
    }));
    if (theirs === undefined || older === undefined || newer === undefined)
      throw new Error('three');
    await putLegacyAttestation(store, DIGEST, theirs, network);
    await putLegacyAttestation(store, DIGEST, older, network);
    await putLegacyAttestation(store, DIGEST, newer, network, { replaced: [older] });
    const left = (await layersOf(store, TAG.replace('.sig', '.att'))).map(({ digest }) => digest);
    expect(left).toEqual([theirs, newer].map(({ payload }) => digestOf(payload)));
  });

  it('are written without any upload between reading and writing a new tag', async () => {
    const registry = await start();
    const store = openTestStore(registry.host);
    await putLegacySignature(store, DIGEST, aSignature('one'), network, { isNew: true });
    const isTag = (line: string) => line.endsWith(TAG);
    const { requests } = registry;
    const cycle = requests.slice(
      requests.findIndex(isTag),
      requests.findIndex((line) => line.startsWith('PUT') && isTag(line)) + 1,
    );
    expect(cycle.map((line) => line.split(' ')[0])).toEqual(['GET', 'PUT']);
  });

  it('keep signatures from other writers even if the tag was expected to be new', async () => {
    const store = openTestStore((await start()).host);
    await putLegacySignature(store, DIGEST, aSignature('one'), network);
    await putLegacySignature(store, DIGEST, aSignature('two'), network, { isNew: true });
    const names = (await layersOf(store)).map((layer) => layer['annotations']);
    expect(names).toEqual(['one', 'two'].map((name) => aSignature(name).annotations));
    const manifest = JSON.parse((await store.getManifest(TAG))?.bytes.toString() ?? '');
    const config = JSON.parse((await store.readBlob(manifest.config, 10_000)).toString());
    expect(config.rootfs.diff_ids).toHaveLength(2);
  });

  it('are not written again if they already contain the signature', async () => {
    const registry = await start();
    const store = openTestStore(registry.host);
    await putLegacySignature(store, DIGEST, aSignature('one'), network);
    const puts = () =>
      registry.requests.filter((line) => line.startsWith('PUT') && line.endsWith(TAG));
    const before = puts().length;
    await putLegacySignature(store, DIGEST, aSignature('one'), network);
    expect(puts()).toHaveLength(before);
  });

  it('are not written to a tag with different content', async () => {
    const { host } = await start();
    const store = openTestStore(host);
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const index = JSON.stringify({ schemaVersion: 2, mediaType, manifests: [] });
    await store.putManifest(Buffer.from(index), mediaType, { tag: TAG });
    await expect(
      putLegacySignature(store, DIGEST, aSignature('one'), network),
    ).rejects.toMatchObject({ code: 'malformed' });
  });

  it('are found in a layout on disk', async () => {
    const store = createLayout(temporaryFolder('layout'));
    const { descriptor } = await pushImage(store);
    await putLegacySignature(store, descriptor.digest, aSignature('one'), network);
    await putLegacyAttestation(store, descriptor.digest, aSignature('two'), network);
    expect((await listEvidence(store, descriptor.digest)).map(({ kind }) => kind)).toEqual([
      'legacy-signature',
      'legacy-attestation',
    ]);
  });

  it.each([
    ['honors conditions', true],
    ['ignores conditions', false],
  ])(
    'keep the signatures of 8 concurrent writers if the registry %s',
    async (_, conditions) => {
      const { host } = await start({ conditions, delayMs: () => Math.random() * 10 });
      const writers = Array.from({ length: 8 }, (_unused, index) => `writer ${index}`);
      await Promise.all(
        writers.map((writer) =>
          putLegacySignature(
            inAnotherProcess(openTestStore(host), writer),
            DIGEST,
            aSignature(writer),
            patient,
          ),
        ),
      );
      const found = (await layersOf(openTestStore(host))).map(
        ({ annotations }) => Object.values(annotations ?? {})[0],
      );
      expect(found.toSorted()).toEqual(writers);
    },
    60_000,
  );

  it('remain complete after a write that fails halfway', async () => {
    const { host, faults } = await start();
    const store = openTestStore(host);
    faults.push({ matches: /^PUT .*\.sig$/, how: { kind: 'status', status: 500 } });
    await putLegacySignature(store, DIGEST, aSignature('one'), network);
    expect(await layersOf(store)).toHaveLength(1);
  });

  it('cannot be written without permission', async () => {
    const { host, faults } = await start();
    faults.push({ matches: /^PUT .*\.sig$/, how: { kind: 'status', status: 403 }, times: 99 });
    await expect(
      putLegacySignature(openTestStore(host), DIGEST, aSignature('one'), network),
    ).rejects.toMatchObject({ code: 'forbidden' });
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DSSE_MEDIA_TYPE, SIMPLE_SIGNING_MEDIA_TYPE } from '../../../shared/model/evidence.ts';
import { attachReferrer } from '../../../shared/oci/attach-referrer.ts';
import { type Descriptor, type ImageStore, MEDIA_TYPES } from '../../../shared/oci/image-store.ts';
import { listEvidence } from '../../../shared/store/list-evidence.ts';
import { putBundle } from '../../../shared/store/put-bundle.ts';
import { putLegacyAttestation, putLegacySignature } from '../../../shared/store/put-legacy.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const BUNDLE = { mediaType: BUNDLE_TYPE, verificationMaterial: {} };

describe('listEvidence', () => {
  let registry: MemoryRegistry;
  let store: ImageStore;
  let subject: Descriptor;
  let tag: string;
  beforeAll(async () => {
    registry = await startMemoryRegistry();
  });
  beforeEach(async () => {
    store = openTestStore(registry.host);
    subject = (await pushImage(store)).descriptor;
    tag = subject.digest.replace(':', '-');
  });
  afterAll(() => registry.stop());

  const attach = (artifactType: string, mediaType: string, text: string) =>
    attachReferrer(
      store,
      { artifactType, layers: [{ mediaType, bytes: Buffer.from(text) }], annotations: {}, subject },
      network,
    );

  it('returns an empty list for an image without attestations', async () => {
    expect(await listEvidence(store, subject.digest)).toEqual([]);
  });

  it('finds bundles and legacy layers, each with its location', async () => {
    const { descriptor } = await putBundle(store, subject, BUNDLE, 'https://a.test/v1', network);
    const signed = { payload: Buffer.from('payload'), annotations: { a: 'b' } };
    await putLegacySignature(store, subject.digest, signed, network);
    await putLegacySignature(
      store,
      subject.digest,
      { ...signed, annotations: { a: 'c' } },
      network,
    );
    await putLegacyAttestation(store, subject.digest, signed, network);
    const found = await listEvidence(store, subject.digest);
    expect(found.map((each) => ({ ...each }))).toMatchObject([
      { kind: 'bundle', origin: `referrer ${descriptor.digest}`, bundle: BUNDLE },
      { kind: 'legacy-signature', origin: `tag ${tag}.sig, layer 1`, payload: signed.payload },
      { kind: 'legacy-signature', origin: `tag ${tag}.sig, layer 2`, annotations: { a: 'c' } },
      { kind: 'legacy-attestation', origin: `tag ${tag}.att`, envelope: signed.payload },
    ]);
  });

  it('requests the payload of a legacy signature only if its digest or size differs from the expected payload', async () => {
    const payload = Buffer.from('payload');
    const { descriptor } = await putLegacySignature(
      store,
      subject.digest,
      { payload, annotations: {} },
      network,
    );
    const listedBy = async (expected: Buffer) => {
      const before = registry.requests.length;
      const [found] = await listEvidence(store, subject.digest, ['sig'], { expected });
      const blobs = registry.requests.slice(before).filter((line) => line.includes('/blobs/'));
      return { found, blobs: blobs.length };
    };
    const found = { kind: 'legacy-signature', origin: `tag ${tag}.sig`, payload };
    expect(await listedBy(Buffer.from('payload'))).toMatchObject({ found, blobs: 0 });
    expect(await listedBy(Buffer.from('another'))).toMatchObject({ found, blobs: 1 });

    const manifest = await store.getManifest(descriptor.digest);
    const document = JSON.parse(String(manifest?.bytes));
    document.layers[0].size += 1;
    const resized = Buffer.from(JSON.stringify(document));
    await store.putManifest(resized, MEDIA_TYPES.ociManifest, { tag: `${tag}.sig` });
    expect(await listedBy(payload)).toMatchObject({ found: { kind: 'unreadable' } });
  });

  it('opens referrers even if their descriptors are wrong', async () => {
    const own = await attach(BUNDLE_TYPE, BUNDLE_TYPE, JSON.stringify(BUNDLE));
    const lying = { ...own, artifactType: 'application/vnd.oci.empty.v1+json', annotations: {} };
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex, manifests: [lying] };
    await store.putManifest(Buffer.from(JSON.stringify(index)), MEDIA_TYPES.ociIndex, { tag });
    expect(await listEvidence(store, subject.digest)).toMatchObject([{ kind: 'bundle' }]);
  });

  it.each([
    ['a version 0.1 bundle', 'application/vnd.dev.sigstore.bundle+json;version=0.1', 'bundle'],
    ['cosign’s oci-1-1 signature', SIMPLE_SIGNING_MEDIA_TYPE, 'legacy-signature'],
    ['an envelope', DSSE_MEDIA_TYPE, 'legacy-attestation'],
  ])('recognizes %s by the media type of its layer alone', async (_, mediaType, kind) => {
    await attach('application/x-whatever', mediaType, '{}');
    expect(await listEvidence(store, subject.digest)).toMatchObject([{ kind }]);
  });

  it('skips unrelated referrers', async () => {
    await attach('application/spdx+json', 'application/spdx+json', '{}');
    expect(await listEvidence(store, subject.digest)).toEqual([]);
  });

  it.each([
    ['a bundle that is not JSON', BUNDLE_TYPE, BUNDLE_TYPE, '{', 'malformed'],
    ['a bundle type with different content', BUNDLE_TYPE, 'text/plain', '{}', 'malformed'],
  ])('lists %s as unreadable', async (_, artifactType, mediaType, text, code) => {
    await attach(artifactType, mediaType, text);
    expect(await listEvidence(store, subject.digest)).toMatchObject([{ kind: 'unreadable', code }]);
  });

  it('lists a missing layer as unreadable', async () => {
    const { digest } = await attach(BUNDLE_TYPE, BUNDLE_TYPE, JSON.stringify(BUNDLE));
    registry.manifests.delete(`octo/app@${digest}`);
    expect(await listEvidence(store, subject.digest)).toMatchObject([
      { kind: 'unreadable', origin: `referrer ${digest}`, code: 'not-found' },
    ]);
  });

  it('lists bytes that do not match their digest as unreadable', async () => {
    await attach(BUNDLE_TYPE, BUNDLE_TYPE, JSON.stringify(BUNDLE));
    const how = { kind: 'corrupt' } as const;
    registry.faults.push({ matches: /^GET .*\/blobs\//, how, times: 99 });
    const found = await listEvidence(store, subject.digest);
    registry.faults.length = 0;
    expect(found).toMatchObject([{ kind: 'unreadable', code: 'digest-mismatch' }]);
  });

  it('lists a layer that is too large as unreadable, without fetching it', async () => {
    const blob = await store.putBlob(Buffer.from('{}'), SIMPLE_SIGNING_MEDIA_TYPE);
    const layers = [{ ...blob, size: 2_000_000 }];
    const config = await store.putBlob(Buffer.from('{}'), MEDIA_TYPES.ociConfig);
    const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociManifest, config, layers };
    const bytes = Buffer.from(JSON.stringify(manifest));
    await store.putManifest(bytes, MEDIA_TYPES.ociManifest, { tag: `${tag}.sig` });
    expect(await listEvidence(store, subject.digest)).toMatchObject([
      { kind: 'unreadable', code: 'limit-exceeded' },
    ]);
  });

  it('stops at the layer limit and reports the number of omitted layers', async () => {
    const blob = await store.putBlob(Buffer.from('{}'), SIMPLE_SIGNING_MEDIA_TYPE);
    const layers = Array.from({ length: 1_003 }, () => blob);
    const config = await store.putBlob(Buffer.from('{}'), MEDIA_TYPES.ociConfig);
    const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociManifest, config, layers };
    const bytes = Buffer.from(JSON.stringify(manifest));
    await store.putManifest(bytes, MEDIA_TYPES.ociManifest, { tag: `${tag}.sig` });
    const found = await listEvidence(store, subject.digest);
    expect(found).toHaveLength(1_001);
    expect(found.at(-1)).toMatchObject({
      kind: 'unreadable',
      code: 'limit-exceeded',
      message: expect.stringContaining('3 more'),
    });
  });

  it('lists a tag that is not an image as unreadable', async () => {
    const index = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociIndex, manifests: [] };
    const bytes = Buffer.from(JSON.stringify(index));
    await store.putManifest(bytes, MEDIA_TYPES.ociIndex, { tag: `${tag}.sig` });
    expect(await listEvidence(store, subject.digest)).toMatchObject([
      { kind: 'unreadable', origin: `tag ${tag}.sig` },
    ]);
  });

  it('fails if the listing fails, instead of returning an empty list', async () => {
    const how = { kind: 'status', status: 403 } as const;
    registry.faults.push({ matches: /^GET .*\.sig$/, how, times: 99 });
    await expect(listEvidence(store, subject.digest)).rejects.toMatchObject({ code: 'forbidden' });
    registry.faults.length = 0;
  });
});

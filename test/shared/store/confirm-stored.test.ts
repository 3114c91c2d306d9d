import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Bundle } from '../../../shared/model/attestation.ts';
import type { Descriptor, ImageStore } from '../../../shared/oci/image-store.ts';
import { confirmStored, type ReadableStore } from '../../../shared/store/confirm-stored.ts';
import { listEvidence } from '../../../shared/store/list-evidence.ts';
import { putBundle } from '../../../shared/store/put-bundle.ts';
import { putLegacyAttestation, putLegacySignature } from '../../../shared/store/put-legacy.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

function aBundle(hint: string): Bundle {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { publicKey: { hint } },
  };
}

const SIGNED = { payload: Buffer.from('payload'), annotations: { signature: 'a' } };

describe('confirmStored', () => {
  let registry: MemoryRegistry;
  let store: ImageStore;
  let subject: Descriptor;
  let place: ReadableStore;
  beforeAll(async () => {
    registry = await startMemoryRegistry();
  });
  beforeEach(async () => {
    store = openTestStore(registry.host);
    subject = (await pushImage(store)).descriptor;
    place = { name: store.name, list: () => listEvidence(store, subject.digest) };
  });
  afterAll(() => registry.stop());

  it('returns each written item, in order', async () => {
    await putBundle(store, subject, aBundle('a'), 'https://a.test/v1', network);
    await putLegacySignature(store, subject.digest, SIGNED, network);
    await putLegacyAttestation(store, subject.digest, SIGNED, network);
    const found = await confirmStored(
      place,
      subject.digest,
      [
        { kind: 'legacy-attestation', signed: SIGNED },
        { kind: 'bundle', bundle: aBundle('a') },
        { kind: 'legacy-signature', signed: SIGNED },
      ],
      network,
    );
    expect(found.map(({ kind }) => kind)).toEqual([
      'legacy-attestation',
      'bundle',
      'legacy-signature',
    ]);
  });

  it('reads again after increasingly long waits, and fails if an item is still missing', async () => {
    await putBundle(store, subject, aBundle('a'), 'https://a.test/v1', network);
    const { network: clock, waits } = impatientNetwork();
    const written = [{ kind: 'bundle', bundle: aBundle('b') }] as const;
    await expect(confirmStored(place, subject.digest, written, clock)).rejects.toMatchObject({
      name: 'TrustError',
      code: 'read-back-failed',
      message: expect.stringContaining('missing: bundle'),
    });
    expect(waits).toEqual([500, 1_500, 4_000]);
  });

  it('does not accept a signature whose annotations differ from those of the written signature', async () => {
    const other = { ...SIGNED, annotations: { signature: 'b' } };
    await putLegacySignature(store, subject.digest, other, network);
    const written = [{ kind: 'legacy-signature', signed: SIGNED }] as const;
    await expect(confirmStored(place, subject.digest, written, network)).rejects.toMatchObject({
      code: 'read-back-failed',
    });
  });

  it('does not crash on a hostile bundle', async () => {
    const depth = 100_000;
    const nested = `${`{"a":`.repeat(depth)}1${'}'.repeat(depth)}`;
    const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
    const { attachReferrer } = await import('../../../shared/oci/attach-referrer.ts');
    const layers = [{ mediaType: type, bytes: Buffer.from(nested) }];
    await attachReferrer(store, { artifactType: type, layers, annotations: {}, subject }, network);
    await putBundle(store, subject, aBundle('a'), 'https://a.test/v1', network);
    const written = [{ kind: 'bundle', bundle: aBundle('a') }] as const;
    expect(await confirmStored(place, subject.digest, written, network)).toHaveLength(1);
  });
});

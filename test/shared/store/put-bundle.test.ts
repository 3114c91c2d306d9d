import { describe, expect, it } from '@jest/globals';
import type { Bundle } from '../../../shared/model/attestation.ts';
import { putBundle } from '../../../shared/store/put-bundle.ts';
import { startMemoryRegistry } from '../../support/memory-registry.ts';
import { network, pushImage } from '../../support/signing.ts';
import { openTestStore } from '../../support/stores.ts';

const BUNDLE: Bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { publicKey: { hint: 'x' } },
};

describe('putBundle', () => {
  it.each([true, false])('writes the same referrer as cosign 3 (API: %s)', async (referrersApi) => {
    const registry = await startMemoryRegistry({ referrersApi });
    const store = openTestStore(registry.host);
    const { descriptor: subject } = await pushImage(store);
    const clock = { ...network, now: () => Date.parse('2026-01-02T03:04:05.678Z') };
    const { place, descriptor } = await putBundle(
      store,
      subject,
      BUNDLE,
      'https://a.test/v1',
      clock,
    );
    const manifest = await store.getManifest(descriptor.digest);
    const listed = await store.listReferrers(subject.digest);
    await registry.stop();

    expect(place).toBe(`${registry.host}/octo/app@${descriptor.digest}`);
    const annotations = {
      'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
      'dev.sigstore.bundle.content': 'dsse-envelope',
      'dev.sigstore.bundle.predicateType': 'https://a.test/v1',
    };
    expect(JSON.parse(manifest?.bytes.toString() ?? '')).toEqual({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      config: {
        mediaType: 'application/vnd.oci.empty.v1+json',
        digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        size: 2,
      },
      layers: [
        {
          mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
          digest: expect.stringMatching(/^sha256:/),
          size: JSON.stringify(BUNDLE).length,
        },
      ],
      subject: {
        mediaType: subject.mediaType,
        digest: subject.digest,
        size: subject.size,
      },
      annotations,
    });
    expect(listed).toEqual([
      expect.objectContaining({
        digest: descriptor.digest,
        artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        annotations: expect.objectContaining(annotations),
      }),
    ]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { warnOfHiddenEvidence } from '../../../../shared/flows/publishing/hidden-evidence.ts';
import { BUNDLE_TYPE_ANNOTATION } from '../../../../shared/model/evidence.ts';
import { attachReferrer } from '../../../../shared/oci/attach-referrer.ts';
import { type ImageStore, MEDIA_TYPES } from '../../../../shared/oci/image-store.ts';
import { legacyTag } from '../../../../shared/store/legacy-tag.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { buildImage } from '../../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../../support/memory-registry.ts';
import { impatientNetwork } from '../../../support/network.ts';
import { pushImage } from '../../../support/registries.ts';
import { openTestStore } from '../../../support/stores.ts';

const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const SIGN = 'https://sigstore.dev/cosign/sign/v1';
const SBOM = 'https://spdx.dev/Document';

const image = buildImage({ layers: [{ files: [{ path: 'app', content: 'x' }] }] });
const { digest } = image.manifest;

let registry: MemoryRegistry;
let store: ImageStore;
beforeEach(async () => {
  registry = await startMemoryRegistry();
  store = openTestStore(registry.host);
  await pushImage(store, image);
});
afterEach(() => registry.stop());

/** Something under the tag of a legacy signature. */
async function signByTag(): Promise<void> {
  const other = buildImage({ layers: [] });
  await pushImage(store, other, legacyTag(digest, 'sig'));
}

/** Attestations of these types under their legacy tag. */
async function attestByTag(...types: readonly string[]): Promise<void> {
  const mediaType = 'application/vnd.dsse.envelope.v1+json';
  const envelope = await store.putBlob(Buffer.from('{}'), mediaType);
  const layers = types.map((predicateType) => ({ ...envelope, annotations: { predicateType } }));
  const config = { ...envelope, mediaType: MEDIA_TYPES.ociConfig };
  const manifest = { schemaVersion: 2, mediaType: MEDIA_TYPES.ociManifest, config, layers };
  const bytes = Buffer.from(JSON.stringify(manifest));
  await store.putManifest(bytes, MEDIA_TYPES.ociManifest, { tag: legacyTag(digest, 'att') });
}

async function refer(artifactType: string, annotations: Readonly<Record<string, string>>) {
  const layers = [{ mediaType: artifactType, bytes: Buffer.from('{}') }];
  const referrer = { artifactType, layers, annotations, subject: image.manifest };
  await attachReferrer(store, referrer, impatientNetwork().network);
}

async function warnings(forms: readonly ('sig' | 'att')[] = ['sig', 'att']) {
  const host = fakeHost();
  const subject = { name: 'octo/app', digest };
  const place = { store, subject: image.manifest };
  await warnOfHiddenEvidence([{ subject, place }], forms, host);
  return host.heard.annotations.map(({ message }) => message);
}

describe('a signature under the legacy tag alone', () => {
  it('will be hidden by an attestation, which is said', async () => {
    await signByTag();
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SBOM });
    await refer('application/vnd.example.other', {});
    expect(await warnings()).toEqual([
      expect.stringContaining(`octo/app@${digest} has a signature`),
    ]);
  });

  it.each<[string, () => Promise<void>]>([
    ['there is none', async () => undefined],
    [
      'there is one as a bundle',
      async () => {
        await signByTag();
        await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SIGN });
      },
    ],
    [
      'a bundle may be one',
      async () => {
        await signByTag();
        await refer(BUNDLE, {});
      },
    ],
  ])('is not warned of when %s', async (_, prepare) => {
    await prepare();
    expect(await warnings()).toEqual([]);
  });

  it('is not looked for beside a file', async () => {
    const host = fakeHost();
    await warnOfHiddenEvidence([{ subject: { name: 'a.tgz', digest } }], ['sig', 'att'], host);
    expect(host.heard.annotations).toEqual([]);
  });
});

describe('attestations under the legacy tag alone', () => {
  const attested = [expect.stringContaining(`octo/app@${digest} has an attestation`)];

  it('will be hidden by the first bundle, of a signature too, which is said', async () => {
    await attestByTag(SBOM);
    expect(await warnings()).toEqual(attested);
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SIGN });
    expect(await warnings(['att'])).toEqual(attested);
  });

  it('are warned of when a bundle has one of their types, and not all', async () => {
    await attestByTag(SBOM, 'https://slsa.dev/provenance/v1');
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SBOM });
    expect(await warnings()).toEqual(attested);
  });

  it('are not warned of when bundles have all their types', async () => {
    await attestByTag(SBOM, SBOM);
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SBOM });
    expect(await warnings()).toEqual([]);
  });

  it('are not warned of when a bundle may be any', async () => {
    await attestByTag(SBOM);
    await refer(BUNDLE, {});
    expect(await warnings()).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { warnOfHiddenEvidence } from '../../../../shared/flows/publishing/hidden-evidence.ts';
import { BUNDLE_TYPE_ANNOTATION } from '../../../../shared/model/evidence.ts';
import { attachReferrer } from '../../../../shared/oci/attach-referrer.ts';
import { type ImageStore, MEDIA_TYPES } from '../../../../shared/oci/image-store.ts';
import { legacyTag } from '../../../../shared/store/legacy-tag.ts';
import { fakeLog } from '../../../support/fake-log.ts';
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

/** Pushes a legacy signature under its tag. */
async function signByTag(): Promise<void> {
  const other = buildImage({ layers: [] });
  await pushImage(store, other, legacyTag(digest, 'sig'));
}

/** Pushes attestations of these types under their legacy tag. */
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
  const log = fakeLog();
  const subject = { name: 'octo/app', digest };
  const place = { store, subject: image.manifest };
  await warnOfHiddenEvidence([{ subject, place }], forms, log);
  return log.heard.annotations.map(({ message }) => message);
}

describe('a signature that exists only under the legacy tag', () => {
  it('causes a warning that a new attestation would hide it', async () => {
    await signByTag();
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SBOM });
    await refer('application/vnd.example.other', {});
    expect(await warnings()).toEqual([
      expect.stringContaining(`octo/app@${digest} has a signature`),
    ]);
  });

  it.each<[string, () => Promise<void>]>([
    ['the tag is missing', async () => undefined],
    [
      'a signature exists as a bundle',
      async () => {
        await signByTag();
        await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SIGN });
      },
    ],
    [
      'a bundle is unreadable and could be a signature',
      async () => {
        await signByTag();
        await refer(BUNDLE, {});
      },
    ],
  ])('causes no warning if %s', async (_, prepare) => {
    await prepare();
    expect(await warnings()).toEqual([]);
  });

  it('causes an error if access to the tag is forbidden, but no warning if the server fails to return the tag', async () => {
    await signByTag();
    const status = { kind: 'status', status: 500 } as const;
    registry.faults.push({ matches: /^GET .*\.sig$/, how: status, times: 4 });
    expect(await warnings()).toEqual([]);
    registry.faults.push({ matches: /^GET .*\.sig$/, how: { ...status, status: 403 }, times: 4 });
    await expect(warnings()).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('is not checked for a file', async () => {
    const log = fakeLog();
    await warnOfHiddenEvidence([{ subject: { name: 'a.tgz', digest } }], ['sig', 'att'], log);
    expect(log.heard.annotations).toEqual([]);
  });
});

describe('attestations that exist only under the legacy tag', () => {
  const attested = [expect.stringContaining(`octo/app@${digest} has an attestation`)];

  it('cause a warning that the first bundle, even a signature, would hide them', async () => {
    await attestByTag(SBOM);
    expect(await warnings()).toEqual(attested);
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SIGN });
    expect(await warnings(['att'])).toEqual(attested);
  });

  it('cause a warning if bundles have some but not all of their types', async () => {
    await attestByTag(SBOM, 'https://slsa.dev/provenance/v1');
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SBOM });
    expect(await warnings()).toEqual(attested);
  });

  it('do not cause a warning if bundles have all their types', async () => {
    await attestByTag(SBOM, SBOM);
    await refer(BUNDLE, { [BUNDLE_TYPE_ANNOTATION]: SBOM });
    expect(await warnings()).toEqual([]);
  });

  it('do not cause a warning if a bundle could have any type', async () => {
    await attestByTag(SBOM);
    await refer(BUNDLE, {});
    expect(await warnings()).toEqual([]);
  });
});

import { createHash, randomBytes } from 'node:crypto';
import type { Trust } from '../../shared/model/trust.ts';
import type { Network } from '../../shared/net/network.ts';
import { type Descriptor, type ImageStore, MEDIA_TYPES } from '../../shared/oci/image-store.ts';
import { openSigner, type Signer } from '../../shared/sign/signer.ts';
import { loadTrust, type TrustChoice } from '../../shared/trust/load-trust.ts';
import { impatientNetwork } from './network.ts';
import type { LocalSigstore } from './sigstore.ts';

/** The real fetch function without delays, at the time in tests. */
export const network: Network = impatientNetwork().network;

/** A local Sigstore as the actions use it through its files. */
export async function localTrust(
  sigstore: LocalSigstore,
  rekorVersion: 1 | 2 = 1,
  choice: Partial<TrustChoice> = {},
): Promise<Trust> {
  const files = new Map<string, unknown>([
    ['trusted_root.json', sigstore.trustedRoot],
    ['signing_config.json', sigstore.signingConfig(rekorVersion)],
  ]);
  return await loadTrust(
    {
      instance: 'custom',
      trustedRootPath: 'trusted_root.json',
      signingConfigPath: 'signing_config.json',
      ...choice,
    },
    {
      readFile: async (path) => Buffer.from(JSON.stringify(files.get(path))),
      now: sigstore.now,
      cacheFolder: '/nonexistent',
      trustDomain: async () => '',
    },
  );
}

/** A local Sigstore without a log, in which only the timestamp authority proves the time of signatures. */
export async function unloggedTrust(sigstore: LocalSigstore): Promise<Trust> {
  const trust = await localTrust(sigstore);
  const services = { ...(await trust.services()), logs: [] };
  return { ...trust, services: async () => services };
}

export async function localSigner(
  sigstore: LocalSigstore,
  trust?: Trust,
  claims: Readonly<Record<string, string>> = {},
): Promise<Signer> {
  const token = sigstore.oidc.token('sigstore', claims);
  return await openSigner(trust ?? (await localTrust(sigstore)), token, {
    ...network,
    now: sigstore.now,
  });
}

export interface PushedImage {
  readonly descriptor: Descriptor;
  readonly bytes: Buffer;
}

/** Creates a small image that is different for each test. */
export async function pushImage(store: ImageStore, tag = 'latest'): Promise<PushedImage> {
  const layer = await store.putBlob(randomBytes(64), 'application/vnd.oci.image.layer.v1.tar');
  const config = await store.putBlob(
    Buffer.from(
      JSON.stringify({
        architecture: 'amd64',
        os: 'linux',
        config: {},
        rootfs: { type: 'layers', diff_ids: [layer.digest] },
      }),
    ),
    MEDIA_TYPES.ociConfig,
  );
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.ociManifest,
    config,
    layers: [layer],
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  const { descriptor } = await store.putManifest(bytes, MEDIA_TYPES.ociManifest, { tag });
  return { descriptor, bytes };
}

export function sha256Of(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

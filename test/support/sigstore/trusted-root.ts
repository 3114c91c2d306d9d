import type { KeyObject } from 'node:crypto';
import { sha256 } from './merkle-log.ts';
import { spkiDer } from './pem.ts';
import { REKOR_V2_PREFIX, rekorV2LogId } from './rekor-v2.ts';

/** The public side of a local Sigstore. Certificates are DER. */
export interface PublicMaterial {
  readonly url: string;
  readonly host: string;
  readonly issuer: string;
  readonly since: string;
  readonly rekor: KeyObject;
  readonly rekorV2: KeyObject;
  readonly ctLog: KeyObject;
  readonly authority: Buffer;
  readonly timestampChain: readonly Buffer[];
}

/** @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto */
export function trustedRootOf(material: PublicMaterial): Record<string, unknown> {
  const { url, host, since } = material;
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      ecdsaLog(url, material.rekor, since),
      {
        ...logOf(`${url}${REKOR_V2_PREFIX}`, material.rekorV2, 'PKIX_ED25519', since),
        logId: { keyId: rekorV2LogId(host, material.rekorV2).toString('base64') },
      },
    ],
    ctlogs: [ecdsaLog(`${url}/ct`, material.ctLog, since)],
    certificateAuthorities: [authorityOf(url, 'sigstore', [material.authority], since)],
    timestampAuthorities: [authorityOf(url, 'tsa', material.timestampChain, since)],
  };
}

/** Returns a SigningConfig with one log of the requested version. */
export function signingConfigOf(
  material: PublicMaterial,
  rekorVersion: 1 | 2,
): Record<string, unknown> {
  const { url, issuer, since } = material;
  const service = (address: string, majorApiVersion: number) => ({
    url: address,
    majorApiVersion,
    validFor: { start: since },
    operator: 'local',
  });
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(url, 1)],
    oidcUrls: [service(issuer, 1)],
    rekorTlogUrls: [service(rekorVersion === 2 ? `${url}${REKOR_V2_PREFIX}` : url, rekorVersion)],
    tsaUrls: [service(`${url}/api/v1/timestamp`, 1)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
  };
}

function ecdsaLog(baseUrl: string, key: KeyObject, since: string): Record<string, unknown> {
  return {
    ...logOf(baseUrl, key, 'PKIX_ECDSA_P256_SHA_256', since),
    logId: { keyId: sha256(spkiDer(key)).toString('base64') },
  };
}

function logOf(baseUrl: string, key: KeyObject, keyDetails: string, since: string) {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: spkiDer(key).toString('base64'),
      keyDetails,
      validFor: { start: since },
    },
  };
}

function authorityOf(uri: string, commonName: string, chain: readonly Buffer[], since: string) {
  return {
    subject: { organization: 'sigstore.mock', commonName },
    uri,
    certChain: { certificates: chain.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor: { start: since },
  };
}

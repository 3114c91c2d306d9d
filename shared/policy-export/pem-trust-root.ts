import { createPublicKey, X509Certificate } from 'node:crypto';
import {
  arrayAt,
  asObject,
  asString,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';

/**
 * The content of a trust root in PEM, the format that clusters use. The oldest items come first, as in the trust root.
 */
export interface PemTrustRoot {
  readonly certificateAuthorities: readonly Authority[];
  readonly timestampAuthorities: readonly Authority[];
  readonly logs: readonly Log[];
  readonly certificateLogs: readonly Log[];
}

export interface Authority {
  readonly organization: string;
  readonly commonName: string;
  /** URL of the authority. Empty if the trust root does not contain it. */
  readonly uri: string;
  /** Certificates in PEM, with the leaf certificate first. */
  readonly chainPem: string;
}

export interface Log {
  readonly url: string;
  readonly keyPem: string;
  /** True if the key is an ECDSA key, as in version 1 logs. Version 2 logs can use Ed25519 keys. */
  readonly isEcdsa: boolean;
}

/**
 * Converts a trust root to PEM.
 *
 * @param root A TrustedRoot as JSON.
 * @throws {DataError} if part of the root cannot be read.
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto TrustedRoot
 */
export function trustMaterialOf(root: unknown): PemTrustRoot {
  const parts = <T>(key: string, read: (part: JsonObject, where: string) => T): readonly T[] =>
    (arrayAt(asObject(root, '$'), key) ?? []).map((part, index) => {
      const where = `$.${key}[${index}]`;
      return read(asObject(part, where), where);
    });
  return {
    certificateAuthorities: parts('certificateAuthorities', authorityOf),
    timestampAuthorities: parts('timestampAuthorities', authorityOf),
    logs: parts('tlogs', logOf),
    certificateLogs: parts('ctlogs', logOf),
  };
}

function authorityOf(authority: JsonObject, where: string): Authority {
  const subject = objectAt(authority, 'subject') ?? {};
  const chain = objectAt(authority, 'certChain') ?? {};
  const certificates = (arrayAt(chain, 'certificates') ?? []).map((each, index) =>
    derOf(each, `${where}.certChain.certificates[${index}]`),
  );
  return {
    organization: stringAt(subject, 'organization') ?? '',
    commonName: stringAt(subject, 'commonName') ?? '',
    uri: stringAt(authority, 'uri') ?? '',
    chainPem: certificates.map((der) => new X509Certificate(der).toString()).join(''),
  };
}

function logOf(log: JsonObject, where: string): Log {
  const key = derOf(log['publicKey'], `${where}.publicKey`);
  const pem = createPublicKey({ key, format: 'der', type: 'spki' });
  return {
    url: stringAt(log, 'baseUrl') ?? '',
    keyPem: pem.export({ format: 'pem', type: 'spki' }).toString(),
    isEcdsa: pem.asymmetricKeyType === 'ec',
  };
}

function derOf(holder: unknown, where: string): Buffer {
  const rawBytes = asObject(holder, where)['rawBytes'];
  return Buffer.from(asString(rawBytes, `${where}.rawBytes`), 'base64');
}

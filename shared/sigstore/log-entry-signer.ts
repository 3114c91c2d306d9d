import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { TransparencyLogEntry } from '@sigstore/bundle';
import { TrustError } from '../errors/errors.ts';
import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';

/** What the signature was verified with. The certificate is DER; where it is in PEM too, less is decoded. */
type SignerKey =
  | { readonly certificate: Buffer; readonly pem?: string }
  | { readonly publicKey: KeyObject };

/**
 * Holds each log entry against the certificate or key that verified the signature. The entry's
 * signature and digest are compared elsewhere; but ECDSA lets anyone make a second key that fits a
 * given signature, and whoever watches the log would see that one.
 *
 * @param entries Entries whose inclusion was verified.
 * @throws {TrustError} `log-entry-mismatch` when an entry names another signer.
 */
export function requireSameSigner(
  entries: readonly Pick<TransparencyLogEntry, 'canonicalizedBody'>[],
  signer: SignerKey,
): void {
  for (const entry of entries) {
    const body = parseJson(entry.canonicalizedBody, 'log entry');
    const logged = isObject(body) ? loggedVerifier(body, signer) : undefined;
    if (logged === undefined) throw mismatch('names no signer that could be compared');
    if (!isSame(logged, signer)) throw mismatch('names another signer than the bundle');
  }
}

/** DER of the certificate or public key that an entry names. */
function loggedVerifier(body: JsonObject, signer: SignerKey): Buffer | undefined {
  const spec = objectAt(body, 'spec') ?? {};
  const inPem = pemOfVersion1(spec);
  if (inPem !== undefined) {
    const pem = Buffer.from(inPem, 'base64').toString('latin1');
    return 'certificate' in signer && pem === signer.pem ? signer.certificate : derOfPem(pem);
  }
  const rawBytes = rawBytesOfVersion2(spec);
  return rawBytes === undefined ? undefined : Buffer.from(rawBytes, 'base64');
}

/** hashedrekord 0.0.1, dsse 0.0.1 and intoto 0.0.2 of Rekor v1: PEM in base64. */
function pemOfVersion1(spec: JsonObject): string | undefined {
  const key = objectAt(objectAt(spec, 'signature') ?? {}, 'publicKey');
  if (key !== undefined) return stringAt(key, 'content');
  const intoto = objectAt(objectAt(spec, 'content') ?? {}, 'envelope');
  const [first] = arrayAt(intoto ?? spec, 'signatures') ?? [];
  if (!isObject(first)) return undefined;
  return stringAt(first, intoto === undefined ? 'verifier' : 'publicKey');
}

/** hashedrekord 0.0.2, and dsse 0.0.2 which logs no longer take: DER in base64. */
function rawBytesOfVersion2(spec: JsonObject): string | undefined {
  const message = objectAt(objectAt(spec, 'hashedRekordV002') ?? {}, 'signature');
  const [first] = arrayAt(objectAt(spec, 'dsseV002') ?? {}, 'signatures') ?? [];
  const signature = message ?? (isObject(first) ? first : {});
  const verifier = objectAt(signature, 'verifier') ?? {};
  const holder = objectAt(verifier, 'x509Certificate') ?? objectAt(verifier, 'publicKey') ?? {};
  return stringAt(holder, 'rawBytes');
}

function derOfPem(pem: string): Buffer {
  if (pem.includes('BEGIN CERTIFICATE')) return new X509Certificate(pem).raw;
  return createPublicKey(pem).export({ format: 'der', type: 'spki' });
}

function isSame(logged: Buffer, signer: SignerKey): boolean {
  if ('certificate' in signer) return logged.equals(signer.certificate);
  return logged.equals(signer.publicKey.export({ format: 'der', type: 'spki' }));
}

function mismatch(what: string): TrustError {
  return new TrustError('log-entry-mismatch', `its log entry ${what}`);
}

import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { TrustError } from '../errors/errors.ts';
import type { LogRecord } from './log-entry.ts';

/**
 * The certificate (in DER) or the key that verified the signature. `pem` is the same certificate in PEM. If a log entry
 * contains the same PEM, the entry does not have to be decoded.
 */
export type SignerKey =
  | { readonly certificate: Buffer; readonly pem?: string }
  | { readonly publicKey: KeyObject };

/**
 * Compares each log entry with the certificate or key that verified the signature. The signature and the digest in the
 * entry are already known to match. This is not enough, because anyone can compute a second ECDSA key that fits a given
 * signature. Log monitors would then see this key instead of the real one.
 *
 * @param records Contents of entries that are in their logs.
 * @throws {TrustError} `log-entry-mismatch` if an entry contains another signer.
 */
export function requireSameSigner(
  records: readonly Pick<LogRecord, 'verifier'>[],
  signer: SignerKey,
): void {
  for (const { verifier } of records) {
    if (verifier === undefined) throw mismatch('does not name a signer to compare');
    if (!isSame(derOf(verifier, signer), signer))
      throw mismatch('names a different signer than the bundle does');
  }
}

function derOf(verifier: NonNullable<LogRecord['verifier']>, signer: SignerKey): Buffer {
  if ('der' in verifier) return verifier.der;
  const { pem } = verifier;
  if ('certificate' in signer && pem === signer.pem) return signer.certificate;
  if (pem.includes('BEGIN CERTIFICATE')) return new X509Certificate(pem).raw;
  return createPublicKey(pem).export({ format: 'der', type: 'spki' });
}

function isSame(logged: Buffer, signer: SignerKey): boolean {
  if ('certificate' in signer) return logged.equals(signer.certificate);
  return logged.equals(signer.publicKey.export({ format: 'der', type: 'spki' }));
}

function mismatch(what: string): TrustError {
  return new TrustError('log-entry-mismatch', `the log entry ${what}`);
}

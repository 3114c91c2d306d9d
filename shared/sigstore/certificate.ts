import { X509Certificate } from 'node:crypto';
import { X509Certificate as ParsedCertificate } from '@sigstore/core';
import { TrustError } from '../errors/errors.ts';
import { isBoundedDer } from './bounded-der.ts';

/**
 * A certificate as two parsers represent it. Node’s parser verifies signatures, and the library’s parser provides every
 * field.
 */
export interface Certificate {
  readonly native: X509Certificate;
  readonly parsed: ParsedCertificate;
}

/**
 * Parses a certificate with both parsers.
 *
 * @throws {TrustError} `certificate-malformed` if a parser rejects the certificate, or if it is not in DER.
 */
export function parseCertificate(der: Uint8Array): Certificate {
  if (!isBoundedDer(der)) throw malformed('the certificate takes too long to parse');
  try {
    const native = new X509Certificate(der);
    if (!native.raw.equals(der)) throw new Error('the certificate is not DER-encoded');
    return { native, parsed: ParsedCertificate.parse(Buffer.from(der)) };
  } catch (cause) {
    throw malformed('the certificate cannot be read', cause);
  }
}

function malformed(message: string, cause?: unknown): TrustError {
  return new TrustError('certificate-malformed', message, { cause });
}

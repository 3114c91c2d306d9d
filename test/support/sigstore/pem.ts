import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';

const PEM_BLOCK = /-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/;
/** Line length of RFC 7468. */
const COLUMNS = /.{1,64}/g;

/** Formats PEM as the encoder of Go does, with 64 columns and a newline at the end. */
function pemOf(label: string, der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').match(COLUMNS) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}

export function certificatePem(der: Uint8Array): string {
  return pemOf('CERTIFICATE', der);
}

/** Returns the first block of `pem` in the format of Go, in which a log stores keys. */
export function canonicalPem(pem: string): string {
  const [, label, body] = PEM_BLOCK.exec(pem) ?? [];
  if (label === undefined || body === undefined) throw new Error('no PEM block');
  return pemOf(label, Buffer.from(body, 'base64'));
}

/** Returns the public key of a PEM certificate or of a PEM public key. */
export function publicKeyFromPem(pem: string): KeyObject {
  return pem.includes('BEGIN CERTIFICATE')
    ? new X509Certificate(pem).publicKey
    : createPublicKey(pem);
}

export function spkiDer(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' });
}

export function spkiPem(key: KeyObject): string {
  return key.export({ format: 'pem', type: 'spki' }).toString();
}

import { hash } from 'node:crypto';
import type { Network } from '../net/network.ts';
import { badAnswer, postBytes, SERVICES } from './service.ts';

/**
 * A time-stamp query in DER, but for the 32 bytes of the digest and what follows them:
 * SEQUENCE { INTEGER 1, SEQUENCE { SEQUENCE { OID sha256, NULL }, OCTET STRING (32) }, BOOLEAN TRUE }.
 * The boolean asks for the certificates, which legacy verifiers without a chain need. There is no nonce:
 * the digest is of a fresh ECDSA signature, so that an old answer cannot fit.
 */
const QUERY_HEAD = Buffer.from('3039020101' + '3031300d06096086480165030402010500' + '0420', 'hex');
const QUERY_TAIL = Buffer.from('0101ff', 'hex');

/**
 * An RFC 3161 timestamp over `bytes`, in DER: usually of a signature, for a legacy attestation of its
 * whole envelope.
 *
 * @throws {RemoteError} naming the timestamp authority, when it refuses or stamps something else.
 * @see RFC 3161 §2.4
 */
export async function requestTimestamp(
  network: Network,
  url: string,
  bytes: Buffer,
): Promise<Buffer> {
  const digest = hash('sha256', bytes, 'buffer');
  const answer = await postBytes(network, url, Buffer.concat([QUERY_HEAD, digest, QUERY_TAIL]), {
    service: SERVICES.tsa,
    contentType: 'application/timestamp-query',
    accept: 'application/timestamp-reply',
  });
  const stamped = await stampedDigest(answer.body, url);
  if (!digest.equals(stamped)) throw badAnswer(SERVICES.tsa, url, 'is about another signature');
  return answer.body;
}

/** What the timestamp is about. The ASN.1 reader is loaded here, after an action has started. */
async function stampedDigest(der: Buffer, url: string): Promise<Buffer> {
  const { readTimestampAnswer } = await import('../sigstore/read-timestamp.ts');
  const answer = readTimestampAnswer(der);
  switch (answer.kind) {
    case 'granted':
      return answer.digest;
    case 'refused':
      throw badAnswer(SERVICES.tsa, url, 'refuses the timestamp');
    case 'endless':
      throw badAnswer(SERVICES.tsa, url, 'would take too long to be read');
    case 'malformed':
      throw badAnswer(SERVICES.tsa, url, 'is not a timestamp', answer.cause);
  }
}

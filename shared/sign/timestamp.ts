import { hash } from 'node:crypto';
import type { Network } from '../net/network.ts';
import { badAnswer, postBytes, SERVICES } from './service.ts';

/**
 * A timestamp request in DER, split into the bytes before and after the 32 bytes of the digest: SEQUENCE { INTEGER 1,
 * SEQUENCE { SEQUENCE { OID sha256, NULL }, OCTET STRING (32) }, BOOLEAN TRUE }. The boolean requests the certificates,
 * which legacy verifiers without a chain need. A nonce is not needed: the digest is that of a new ECDSA signature, so
 * an old response cannot match it.
 */
const QUERY_HEAD = Buffer.from('3039020101' + '3031300d06096086480165030402010500' + '0420', 'hex');
const QUERY_TAIL = Buffer.from('0101ff', 'hex');

/**
 * Requests an RFC 3161 timestamp over `bytes` and returns the timestamp in DER. The bytes are usually a signature. For
 * a legacy attestation, they are the whole envelope.
 *
 * @throws {RemoteError} with the name of the timestamp authority, if it refuses the request or its timestamp covers
 * other bytes.
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
  if (!digest.equals(stamped)) throw badAnswer(SERVICES.tsa, url, 'is for a different signature');
  return answer.body;
}

/**
 * Returns the digest that the timestamp covers. The ASN.1 reader is imported on the first call, so that the action
 * starts faster.
 */
async function stampedDigest(der: Buffer, url: string): Promise<Buffer> {
  const { readTimestampAnswer } = await import('../sigstore/read-timestamp.ts');
  const answer = readTimestampAnswer(der);
  switch (answer.kind) {
    case 'granted':
      return answer.digest;
    case 'refused':
      throw badAnswer(SERVICES.tsa, url, 'rejects the timestamp request');
    case 'endless':
      throw badAnswer(SERVICES.tsa, url, 'takes too long to parse');
    case 'malformed':
      throw badAnswer(SERVICES.tsa, url, 'is not a timestamp', answer.cause);
  }
}

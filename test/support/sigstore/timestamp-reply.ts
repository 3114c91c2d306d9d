import { createHash, type KeyPairKeyObjectResult, sign } from 'node:crypto';
import { generalizedTime, octets, oid, sequence, tlv, utcTime } from '../der.ts';

/** A request for a timestamp of an artifact. */
export interface TimestampRequest {
  readonly artifactHash: Buffer;
  readonly hashAlgorithmOID: string;
  readonly policyOID: string;
  readonly certReq: boolean;
  /** Nonce in big-endian order, which the response repeats. Absent if the request had no nonce. */
  readonly nonce: Buffer | undefined;
}

interface TimestampSigner {
  /** The certificate of the keys, in DER. It has the serial number `SIGNING_SERIAL`. */
  readonly certificate: Buffer;
  /** The name of the issuer of the certificate, in DER. */
  readonly issuer: Buffer;
  readonly keys: KeyPairKeyObjectResult;
}

export const SIGNING_SERIAL = Buffer.from([2]);
const SIGNED_DATA = oid('1.2.840.113549.1.7.2');
const TST_INFO = oid('1.2.840.113549.1.9.16.1.4');
const CONTENT_TYPE = oid('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = oid('1.2.840.113549.1.9.4');
const SIGNING_TIME = oid('1.2.840.113549.1.9.5');
const SIGNING_CERTIFICATE_V2 = oid('1.2.840.113549.1.9.16.2.47');
const SHA256 = sequence(oid('2.16.840.1.101.3.4.2.1'), tlv(0x05));
const ECDSA_WITH_SHA256 = sequence(oid('1.2.840.10045.4.3.2'));
const TIMESTAMP_SERIAL = Buffer.from('00deadbeef', 'hex');

/** The time of a timestamp has an accuracy of one second. */
const ACCURACY = sequence(integer(1));

/** Returns a reply with a timestamp in DER. @see RFC 3161 §2.4.2 */
export function timestampReply(
  request: TimestampRequest & { readonly time: Date },
  signer: TimestampSigner,
): Buffer {
  const info = timestampInfo(request);
  const signedData = sequence(
    integer(3),
    set(SHA256),
    sequence(TST_INFO, tlv(0xa0, octets(info))),
    ...(request.certReq ? [tlv(0xa0, signer.certificate)] : []),
    set(signerInfo(info, request.time, signer)),
  );
  return sequence(sequence(integer(0)), sequence(SIGNED_DATA, tlv(0xa0, signedData)));
}

/** @see RFC 3161 §2.4.2, TSTInfo */
function timestampInfo(request: TimestampRequest & { readonly time: Date }): Buffer {
  const { artifactHash, hashAlgorithmOID, policyOID, nonce, time } = request;
  return sequence(
    integer(1),
    oid(policyOID),
    sequence(sequence(oid(hashAlgorithmOID)), octets(artifactHash)),
    tlv(0x02, TIMESTAMP_SERIAL),
    generalizedTime(time),
    ACCURACY,
    ...(nonce === undefined ? [] : [tlv(0x02, nonce)]),
  );
}

/** @see RFC 5652 §5.3, RFC 5816 §2.2.1 */
function signerInfo(info: Buffer, time: Date, signer: TimestampSigner): Buffer {
  const { certificate, issuer, keys } = signer;
  const serial = tlv(0x02, SIGNING_SERIAL);
  const certificateId = sequence(
    octets(sha256(certificate)),
    sequence(sequence(tlv(0xa4, issuer)), serial),
  );
  // In DER, the attributes are in ascending order of their encodings.
  const attributes = [
    attribute(CONTENT_TYPE, TST_INFO),
    attribute(SIGNING_TIME, utcTime(time)),
    attribute(MESSAGE_DIGEST, octets(sha256(info))),
    attribute(SIGNING_CERTIFICATE_V2, sequence(sequence(certificateId))),
  ];
  return sequence(
    integer(1),
    sequence(issuer, serial),
    SHA256,
    tlv(0xa0, ...attributes),
    ECDSA_WITH_SHA256,
    octets(sign('sha256', set(...attributes), keys.privateKey)),
  );
}

function attribute(type: Buffer, value: Buffer): Buffer {
  return sequence(type, set(value));
}

function set(...members: readonly Buffer[]): Buffer {
  return tlv(0x31, ...members);
}

/** Encodes a number from 0 to 127. */
function integer(value: number): Buffer {
  return tlv(0x02, Buffer.from([value]));
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

import type { KeyPairKeyObjectResult } from 'node:crypto';
import {
  Boolean as AsnBoolean,
  type AsnType,
  fromBER,
  Integer,
  ObjectIdentifier,
  OctetString,
  Sequence,
} from 'asn1js';
import {
  keyIds,
  nameOf,
  purposeExtensions,
  rootContent,
  signedCertificate,
} from './certificate.ts';
import {
  base64,
  jsonBody,
  ProtocolError,
  pemAnswer,
  type Route,
  type ServiceRequest,
} from './http-service.ts';
import { certificatePem, spkiDer } from './pem.ts';
import { SIGNING_SERIAL, type TimestampRequest, timestampReply } from './timestamp-reply.ts';

export interface TimestampAuthority {
  /** Certificates in DER, with the signing certificate first. */
  readonly chain: readonly Buffer[];
  readonly routes: readonly Route[];
}

const NAME = nameOf('tsa');
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const POLICY_OID = '1.3.6.1.4.1.57264.2';
const HASH_OIDS = new Map([
  ['sha256', '2.16.840.1.101.3.4.2.1'],
  ['sha384', '2.16.840.1.101.3.4.2.2'],
  ['sha512', '2.16.840.1.101.3.4.2.3'],
]);

/** Serves a timestamp authority as sigstore/timestamp-authority does, with RFC 3161 in DER or JSON. */
export function createTimestampAuthority(
  keys: KeyPairKeyObjectResult,
  now: () => number,
): TimestampAuthority {
  const chain = chainOf(keys, now());
  const [certificate] = chain;
  const routes: readonly Route[] = [
    {
      method: 'POST',
      path: '/api/v1/timestamp',
      answer: (request) => {
        const wanted = isJson(request) ? fromJson(request) : fromDer(request.body);
        const time = new Date(now());
        return {
          status: 201,
          headers: { 'content-type': 'application/timestamp-reply' },
          body: timestampReply({ ...wanted, time }, { certificate, issuer: NAME, keys }),
        };
      },
    },
    {
      method: 'GET',
      path: '/api/v1/timestamp/certchain',
      answer: () => pemAnswer(200, chain.map(certificatePem).join('')),
    },
  ];
  return { chain, routes };
}

/** Returns the signing certificate and the root. Both have the same keys. */
function chainOf(keys: KeyPairKeyObjectResult, start: number): readonly [Buffer, Buffer] {
  const key = spkiDer(keys.publicKey);
  const root = rootContent(NAME, key, start);
  const signing = {
    ...root,
    serial: SIGNING_SERIAL,
    subject: nameOf('tsa signing'),
    extensions: [...purposeExtensions(TIME_STAMPING, true), ...keyIds(key, key)],
  };
  return [signedCertificate(signing, keys), signedCertificate(root, keys)];
}

function isJson(request: ServiceRequest): boolean {
  return (request.headers['content-type'] ?? '').startsWith('application/json');
}

function fromJson(request: ServiceRequest): TimestampRequest {
  const body = jsonBody(request);
  const oid = HASH_OIDS.get(String(body['hashAlgorithm']));
  if (oid === undefined) throw new ProtocolError(400, 'unknown hash algorithm');
  return {
    artifactHash: base64(body['artifactHash'], 'artifactHash'),
    hashAlgorithmOID: oid,
    policyOID: POLICY_OID,
    certReq: body['certificates'] === true,
    nonce: typeof body['nonce'] === 'number' ? bigEndian(body['nonce']) : undefined,
  };
}

/** @see RFC 3161 §2.4.1 */
function fromDer(der: Buffer): TimestampRequest {
  const [version, imprint, ...rest] = membersOf(fromBER(new Uint8Array(der)).result);
  if (!(version instanceof Integer)) throw new ProtocolError(400, 'not a timestamp request');
  const [algorithm, hash] = membersOf(imprint);
  const [oid] = membersOf(algorithm);
  if (!(oid instanceof ObjectIdentifier) || !(hash instanceof OctetString))
    throw new ProtocolError(400, 'not a message imprint');
  const nonce = rest.find((member) => member instanceof Integer);
  return {
    artifactHash: Buffer.from(hash.valueBlock.valueHexView),
    hashAlgorithmOID: oid.valueBlock.toString(),
    policyOID: POLICY_OID,
    certReq: rest.find((member) => member instanceof AsnBoolean)?.valueBlock.value ?? false,
    nonce: nonce === undefined ? undefined : Buffer.from(nonce.valueBlock.valueHexView),
  };
}

function membersOf(value: AsnType | undefined): readonly AsnType[] {
  if (!(value instanceof Sequence)) throw new ProtocolError(400, 'not a timestamp request');
  return value.valueBlock.value as AsnType[];
}

/** Encodes a non-negative integer in two's complement, with a leading zero byte if the top bit is set. */
function bigEndian(value: number): Buffer {
  const hex = BigInt(value).toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return (bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes;
}

import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import type { Signer } from '@sigstore/sign';
import { oid, tlv, utcTime, utf8String } from '../der.ts';
import { IDENTITY, ISSUER } from '../evidence.ts';
import { certificatePem, spkiDer } from '../sigstore/pem.ts';
import { testNowMs } from '../test-clock.ts';
import type { RootEntry } from './scene.ts';

/** Content of a certificate. The default is a valid certificate for a workflow. */
export interface Shape {
  readonly names?: Buffer | undefined;
  /** Object identifiers for the extended key usage. */
  readonly usage?: readonly string[];
  readonly isAuthority?: boolean;
  /** Start and end, in minutes from now. */
  readonly from?: number;
  readonly until?: number;
  readonly issuer?: Buffer | undefined;
  readonly others?: readonly Extension[];
}

/** An extension with its object identifier, the content of its octet string, and its critical flag. */
type Extension = readonly [string, Buffer, boolean?];

/** A certificate authority that certifies any content. */
export interface Authority {
  /** Entry for the trusted root. */
  readonly rootEntry: RootEntry;
  /** Signs with a new key and a certificate with this content. */
  signer(shape?: Shape): Signer;
  /** Signs with the key of the authority and its own certificate. */
  readonly self: Signer;
  /** Signs with a certificate from a signer of this authority that is not an authority itself. */
  signerOfSigner(): Signer;
}

export const FULCIO = '1.3.6.1.4.1.57264.1';
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2';
const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';
export const SUBJECT_ALT_NAME = '2.5.29.17';
const BASIC_CONSTRAINTS = '2.5.29.19';
const KEY_USAGE = '2.5.29.15';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TRUE = Buffer.from([0x01, 0x01, 0xff]);
const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
const ROOT_NAME = 'authority';

export function openAuthority(organization?: string): Authority {
  const keys = ecKeys();
  const extensions = extensionsOf({ isAuthority: true, names: undefined, issuer: undefined });
  const root = certificate({
    issuer: { name: ROOT_NAME, organization, key: keys.privateKey },
    subject: { name: ROOT_NAME, organization, key: keys.publicKey },
    from: -30 * DAY_MINUTES,
    until: 30 * DAY_MINUTES,
    extensions,
  });
  const issue = (issuer: Issuer, name: string, shape: Shape = {}) => {
    const own = ecKeys();
    const { from = -5, until = 5 } = shape;
    const subject = { name, key: own.publicKey };
    const der = certificate({ issuer, subject, from, until, extensions: extensionsOf(shape) });
    return { key: own.privateKey, der };
  };
  const authority = { name: ROOT_NAME, organization, key: keys.privateKey };
  return {
    rootEntry: {
      subject: { organization: 'test', commonName: ROOT_NAME },
      uri: 'https://authority.test',
      certChain: { certificates: [{ rawBytes: root.toString('base64') }] },
      validFor: { start: new Date(testNowMs() - 30 * DAY_MINUTES * MINUTE_MS).toISOString() },
    },
    signer: (shape) => signerWith(issue(authority, '', shape)),
    self: signerWith({ key: keys.privateKey, der: root }),
    signerOfSigner: () => {
      const first = issue(authority, 'signer');
      return signerWith(issue({ name: 'signer', key: first.key }, ''));
    },
  };
}

function signerWith({ key, der }: { key: KeyObject; der: Buffer }): Signer {
  const certificate = certificatePem(der);
  return {
    sign: async (data) => ({
      signature: sign('sha256', data, key),
      key: { $case: 'x509Certificate', certificate },
    }),
  };
}

/** General names of RFC 5280 §4.2.1.6, as the content of the extension. */
export const names = (...each: readonly Buffer[]): Buffer => tlv(0x30, ...each);
export const uri = (text: string): Buffer => tlv(0x86, Buffer.from(text));
export const email = (text: string): Buffer => tlv(0x81, Buffer.from(text));
export const dns = (text: string): Buffer => tlv(0x82, Buffer.from(text));
/** A name of the type otherName. The default is the name that Fulcio writes. */
export const otherName = (value: Buffer, kind = `${FULCIO}.7`): Buffer =>
  tlv(0xa0, oid(kind), tlv(0xa0, value));

function extensionsOf(shape: Shape): readonly Extension[] {
  const { isAuthority = false, usage = [CODE_SIGNING], others = [] } = shape;
  const san = 'names' in shape ? shape.names : names(uri(IDENTITY));
  const issuer = 'issuer' in shape ? shape.issuer : utf8String(ISSUER);
  const constraints = isAuthority ? tlv(0x30, Buffer.from([0x01, 0x01, 0xff])) : tlv(0x30);
  // keyCertSign is bit 5, digitalSignature bit 0.
  const keyUsage = Buffer.from(isAuthority ? [0x03, 0x02, 0x02, 0x84] : [0x03, 0x02, 0x07, 0x80]);
  return [
    [BASIC_CONSTRAINTS, constraints],
    [KEY_USAGE, keyUsage],
    ...(usage.length > 0 ? [[EXTENDED_KEY_USAGE, tlv(0x30, ...usage.map(oid))] as const] : []),
    ...(san === undefined ? [] : [[SUBJECT_ALT_NAME, san] as const]),
    ...(issuer === undefined ? [] : [[`${FULCIO}.8`, issuer] as const]),
    ...others,
  ];
}

interface Issuer {
  readonly name: string;
  readonly organization?: string | undefined;
  readonly key: KeyObject;
}

interface Content {
  readonly issuer: Issuer;
  readonly subject: Issuer;
  readonly from: number;
  readonly until: number;
  readonly extensions: readonly Extension[];
}

/** Encodes the certificate in DER. @see RFC 5280 §4.1 */
function certificate({ issuer, subject, from, until, extensions }: Content): Buffer {
  const algorithm = tlv(0x30, oid(ECDSA_WITH_SHA256));
  const list = extensions.map(([id, value, isCritical = false]) =>
    tlv(0x30, oid(id), ...(isCritical ? [TRUE] : []), tlv(0x04, value)),
  );
  const signed = tlv(
    0x30,
    tlv(0xa0, Buffer.from([0x02, 0x01, 0x02])),
    tlv(0x02, Buffer.from([0x2a])),
    algorithm,
    nameOf(issuer),
    tlv(0x30, time(from), time(until)),
    nameOf(subject),
    spkiDer(subject.key),
    tlv(0xa3, tlv(0x30, ...list)),
  );
  const signature = sign('sha256', signed, issuer.key);
  return tlv(0x30, signed, algorithm, tlv(0x03, Buffer.from([0]), signature));
}

function nameOf({ name, organization = '' }: Issuer): Buffer {
  const parts = [
    [ORGANIZATION, organization],
    [COMMON_NAME, name],
  ] as const;
  const said = parts.filter(([, value]) => value !== '');
  return tlv(0x30, ...said.map(([id, value]) => tlv(0x31, tlv(0x30, oid(id), utf8String(value)))));
}

function time(minutes: number): Buffer {
  return utcTime(new Date(testNowMs() + minutes * MINUTE_MS));
}

function ecKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

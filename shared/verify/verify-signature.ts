import { createHash, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { X509Certificate as ParsedCertificate } from '@sigstore/core';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import {
  type SignedEntity,
  type TrustMaterial,
  toSignedEntity,
  toTrustMaterial,
  VerificationError,
  Verifier,
} from '@sigstore/verify';
import { TrustError, UserError } from '../errors/errors.ts';
import { arrayAt, asObject, asString, type JsonObject, objectAt } from '../json/guards.ts';
import type { Identity } from '../model/verification.ts';
import { isBoundedDer } from '../trust/bounded-der.ts';
import { instanceNamedIn } from '../trust/instances.ts';
import type { Thresholds } from '../trust/trust.ts';
import { thresholdsOf } from '../trust/trusted-root.ts';
import { parseCertificate } from './certificate.ts';
import { identityOf } from './certificate-identity.ts';
import { KEY_ISSUER, type VerifyTrust } from './expectation.ts';
import { requireSameSigner } from './log-binding.ts';
import { withCheckpointNames } from './log-names.ts';
import { requireSoundTree } from './log-tree.ts';
import type { SignedCandidate } from './open-candidate.ts';
import { verifyPrehashed } from './prehashed-ecdsa.ts';
import { refusalCode } from './refusal-code.ts';

/** A VerifyTrust made ready once for many candidates. */
export interface TrustAnchors {
  readonly material: TrustMaterial;
  readonly thresholds: Thresholds;
  readonly publicKeys: readonly KeyObject[];
  readonly keyThresholds: Thresholds;
  /** Of an authority, and read before, by their bytes: one certificate signs a whole batch. */
  readonly certificates: Map<string, Certificate>;
}

/** Who signed, and when at the earliest. */
export interface VerifiedSigner {
  readonly identity: Identity;
  /** One of the public keys that the user gave, rather than a certificate. */
  readonly isTrustedKey: boolean;
  /** Undefined for keys under a trust that asks for no proof of time. */
  readonly signedAt?: Date | undefined;
}

const CODE_SIGNING_OID = '1.3.6.1.5.5.7.3.3';

/** @throws {UserError} `input-invalid` when the trusted root or a key cannot be used. */
export function openAnchors(trust: VerifyTrust): TrustAnchors {
  try {
    const root = asObject(trust.trustedRoot, '$');
    requireStarts(root);
    const thresholds = trust.thresholds ?? thresholdsOf(root);
    return {
      material: materialOf(root),
      thresholds,
      keyThresholds: trust.keyThresholds ?? thresholds,
      publicKeys: (trust.publicKeys ?? []).map((pem) => createPublicKey(pem)),
      certificates: new Map(),
    };
  } catch (cause) {
    throw new UserError(
      'input-invalid',
      `The trusted root or a public key cannot be used: ${cause instanceof Error ? cause.message : cause}`,
      'Give a trusted_root.json of your Sigstore instance, and public keys in PEM.',
      { cause },
    );
  }
}

function materialOf(root: JsonObject): TrustMaterial {
  const material = toTrustMaterial(TrustedRoot.fromJSON(root));
  const remembering = <T extends TrustMaterial['certificateAuthorities'][number]>(
    authority: T,
  ) => ({
    ...authority,
    certChain: authority.certChain.map(({ root }) => parseCertificate(root.toDER())),
  });
  return {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(remembering),
    timestampAuthorities: material.timestampAuthorities.map(remembering),
  };
}

/**
 * A range of validity that has no start is malformed, and not one without a beginning, as the library
 * would have it.
 */
function requireStarts(root: JsonObject): void {
  for (const [list, holder] of RANGES) {
    for (const [index, item] of (arrayAt(root, list) ?? []).entries()) {
      const where = `$.${list}[${index}]`;
      const one = asObject(item, where);
      const range = objectAt(
        holder === undefined ? one : (objectAt(one, holder) ?? {}),
        'validFor',
      );
      if (range !== undefined) asString(range['start'], `${where}.validFor.start`);
    }
  }
}

/** The lists of a trusted root, and in what of an item its range is. */
const RANGES = [
  ['tlogs', 'publicKey'],
  ['ctlogs', 'publicKey'],
  ['certificateAuthorities', undefined],
  ['timestampAuthorities', undefined],
] as const;

/**
 * The cryptography: signature, certificate chain with its timestamp, log entries, proof of time.
 *
 * @throws {TrustError} with the code of the first that does not hold.
 */
export function verifySignature(candidate: SignedCandidate, anchors: TrustAnchors): VerifiedSigner {
  const der = certificateOf(candidate.bundle);
  const certificate = der && knownCertificate(der, anchors);
  const entity = entityOf(candidate, certificate);
  const identity =
    certificate === undefined
      ? verifyWithKey(candidate.bundle, entity, anchors)
      : verifyWithCertificate(candidate.bundle, entity, certificate, anchors);
  const isTrustedKey = certificate === undefined;
  return { identity, isTrustedKey, signedAt: earliestTime(entity) };
}

/** The leaf, as both readers have it. */
interface Certificate {
  readonly native: X509Certificate;
  readonly parsed: ParsedCertificate;
  readonly publicKey: KeyObject;
  readonly pem: string;
  /** @throws {TrustError} as `identityOf` does. */
  readonly identity: () => Identity;
}

/** Certificates remembered: as many as a run has candidates for one subject. */
const MAX_CERTIFICATES = 1_000;

function knownCertificate(der: Buffer, { certificates }: TrustAnchors): Certificate {
  return certificates.get(der.toString('latin1')) ?? readCertificate(der);
}

/** Only what an authority issued: anyone could fill the memory with others, which may be large. */
function remember(certificate: Certificate, { certificates }: TrustAnchors): void {
  if (certificates.size >= MAX_CERTIFICATES) return;
  certificates.set(certificate.native.raw.toString('latin1'), certificate);
}

/**
 * What the library verifies. A message of which only the digest is known verifies by the digest; and it
 * holds timestamps against what it is told is the signature.
 */
function entityOf(
  { bundle, artifact, digest, stamped }: SignedCandidate,
  certificate: Certificate | undefined,
): SignedEntity {
  const entity = readEntity(bundle, artifact, certificate);
  if (digest === undefined && stamped === undefined) return entity;
  const { signature: content } = entity;
  const signature = {
    signature: stamped ?? content.signature,
    compareSignature: (other: Buffer) => content.compareSignature(other),
    compareDigest: (other: Buffer) => digest?.equals(other) ?? content.compareDigest(other),
    compareSignedDigest: (other: Buffer) =>
      digest?.equals(other) ?? content.compareSignedDigest(other),
    verifySignature: (key: KeyObject) =>
      digest === undefined
        ? content.verifySignature(key)
        : verifyPrehashed(digest, key, content.signature),
  };
  return { ...entity, signature };
}

/** Its certificate was read before, so that only a timestamp can be what is not read here. */
function readEntity(
  bundle: Bundle,
  artifact: Buffer | undefined,
  certificate: Certificate | undefined,
): SignedEntity {
  const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
  if (!rfc3161Timestamps.every(({ signedTimestamp }) => isBoundedDer(signedTimestamp)))
    throw new TrustError('timestamp-malformed', 'its timestamp would take too long to be read');
  try {
    if (certificate === undefined) return toSignedEntity(bundle, artifact);
    const key = { $case: 'certificate', certificate: certificate.parsed } as const;
    return { ...toSignedEntity(withoutCertificate(bundle), artifact), key };
  } catch (cause) {
    throw new TrustError('timestamp-malformed', 'its timestamp cannot be read', { cause });
  }
}

/** The library would read it once more. */
function withoutCertificate(bundle: Bundle): Bundle {
  const content = { $case: 'publicKey', publicKey: { hint: '' } } as const;
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, content } };
}

/** By both readers, Node's and the library's, with the timestamps in it, and in no longer form than DER. */
function readCertificate(der: Buffer): Certificate {
  if (!isBoundedDer(der))
    throw new TrustError('certificate-malformed', 'its certificate would take too long to be read');
  try {
    const native = new X509Certificate(der);
    const parsed = parseCertificate(der);
    void parsed.extSCT?.signedCertificateTimestamps;
    if (!native.raw.equals(der)) throw new Error('it is not in DER');
    let identity: Identity | undefined;
    return {
      native,
      parsed,
      publicKey: native.publicKey,
      pem: native.toString(),
      identity: () => {
        identity ??= identityOf(parsed);
        return identity;
      },
    };
  } catch (cause) {
    throw new TrustError('certificate-malformed', 'its certificate cannot be read', { cause });
  }
}

function verifyWithCertificate(
  bundle: Bundle,
  entity: SignedEntity,
  certificate: Certificate,
  anchors: TrustAnchors,
): Identity {
  const { material, thresholds } = anchors;
  const { native, publicKey, pem } = certificate;
  requireSigned(entity, publicKey);
  requireSigningCertificate(certificate, material);
  remember(certificate, anchors);
  const identity = certificate.identity();
  // A certificate lives for minutes: without a proof of time it says nothing about today.
  const timestamp = Math.max(1, thresholds.timestamp);
  runVerifier(material, { ...thresholds, timestamp }, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, material, earliestTime(entity));
  requireSameSigner(tlogEntries, { certificate: native.raw, pem });
  return identity;
}

/** The keys were given by the user, so that a signature by one of them is its own identity. */
function verifyWithKey(bundle: Bundle, entity: SignedEntity, anchors: TrustAnchors): Identity {
  const key = anchors.publicKeys.find((one) => entity.signature.verifySignature(one));
  if (key === undefined)
    throw new TrustError(
      'key-untrusted',
      'it has no certificate, and none of the given public keys made its signature',
    );
  const publicKey = () => ({ publicKey: key, validFor: () => true });
  runVerifier({ ...anchors.material, publicKey }, anchors.keyThresholds, entity);
  const { tlogEntries } = bundle.verificationMaterial;
  requireSoundTree(tlogEntries, anchors.material, earliestTime(entity));
  requireSameSigner(tlogEntries, { publicKey: key });
  return { san: fingerprintOf(key), issuer: KEY_ISSUER, claims: {} };
}

/** What a public key is called where a certificate would have a name. */
function fingerprintOf(key: KeyObject): string {
  const spki = key.export({ format: 'der', type: 'spki' });
  return `sha256:${createHash('sha256').update(spki).digest('hex')}`;
}

/** @throws {UserError} `input-invalid` when it is no public key in PEM. */
export function keyFingerprint(pem: string, path: string): string {
  try {
    return fingerprintOf(createPublicKey(pem));
  } catch (cause) {
    throw new UserError('input-invalid', `${path} is no public key in PEM.`, 'Give cosign.pub.', {
      cause,
    });
  }
}

function requireSigned(entity: SignedEntity, key: KeyObject): void {
  if (!entity.signature.verifySignature(key))
    throw new TrustError('signature-invalid', 'its signature is not over this content by its key');
}

/** Looked at before time and log, so that a foreign certificate is called what it is. */
function requireSigningCertificate({ native, parsed }: Certificate, material: TrustMaterial): void {
  const issuers = material.certificateAuthorities.flatMap(({ certChain }) => certChain);
  if (!issuers.some((issuer) => parsed.verify(issuer)))
    throw new TrustError(
      'certificate-untrusted',
      `its certificate was not issued by an authority of the trusted root${elsewhere(parsed, issuers)}`,
    );
  if (native.ca || !(native.keyUsage ?? []).includes(CODE_SIGNING_OID))
    throw new TrustError('certificate-misused', 'its certificate is not for signing');
}

/** Whose Sigstore it seems to be by, where that is not the one that is believed. */
function elsewhere({ issuer }: ParsedCertificate, believed: readonly ParsedCertificate[]): string {
  const named = instanceNamedIn(issuer);
  const isBelieved = believed.some(({ subject }) => instanceNamedIn(subject) === named);
  if (named === undefined || isBelieved) return '';
  return `, but, as it says, by ${named.name} (\`instance: ${named.id}\`)`;
}

function runVerifier(material: TrustMaterial, thresholds: Thresholds, entity: SignedEntity): void {
  const named = withCheckpointNames(material, entity.tlogEntries);
  const verifier = new Verifier(named, {
    tlogThreshold: thresholds.tlog,
    ctlogThreshold: thresholds.ctlog,
    timestampThreshold: thresholds.timestamp,
  });
  try {
    verifier.verify(entity);
  } catch (cause) {
    if (!(cause instanceof VerificationError)) throw cause;
    const reason = cause.cause instanceof Error ? ` (${cause.cause.message})` : '';
    const code = refusalCode(cause, entity, material);
    throw new TrustError(code, `${cause.message}${reason}`, { cause });
  }
}

function certificateOf(bundle: Bundle): Buffer | undefined {
  const { content } = bundle.verificationMaterial;
  switch (content.$case) {
    case 'certificate':
      return Buffer.from(content.certificate.rawBytes);
    case 'x509CertificateChain':
      return Buffer.from(content.x509CertificateChain.certificates[0]?.rawBytes ?? []);
    case 'publicKey':
      return undefined;
  }
}

/**
 * The earliest of the times that were verified: an old signature can be given a new timestamp later,
 * but no earlier one. A log's time counts only with its promise, which signs it.
 */
function earliestTime(entity: SignedEntity): Date | undefined {
  const times = entity.timestamps.flatMap((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') return [timestamp.timestamp.signingTime];
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
    return inclusionPromise === undefined ? [] : [new Date(Number(integratedTime) * 1000)];
  });
  return times.sort((a, b) => a.getTime() - b.getTime())[0];
}

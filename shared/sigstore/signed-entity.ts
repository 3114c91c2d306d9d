import type { KeyObject } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity } from '@sigstore/verify';
import { TrustError } from '../errors/errors.ts';
import { isBoundedDer } from './bounded-der.ts';
import { keepEncodings } from './der-encoding.ts';
import type { SignedCandidate } from './read-bundle.ts';
import type { SigningCertificate } from './signing-certificate.ts';

/** Verifies a signature over a digest, where that is all there is of what was signed: `verifyPrehashed`. */
export type VerifyDigest = (digest: Buffer, key: KeyObject, signature: Buffer) => boolean;

/**
 * What the library verifies. A message of which only the digest is known verifies by the digest; and it
 * holds timestamps against what it is told is the signature.
 *
 * @param verifyDigest For a candidate that has a digest. Without it such a signature does not hold.
 */
export function entityOf(
  { bundle, artifact, digest, stamped }: SignedCandidate,
  certificate: SigningCertificate | undefined,
  verifyDigest?: VerifyDigest,
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
        : verifyDigest?.(digest, key, content.signature) === true,
  };
  return { ...entity, signature };
}

/** Its certificate was read before, so that only a timestamp can be what is not read here. */
function readEntity(
  bundle: Bundle,
  artifact: Buffer | undefined,
  certificate: SigningCertificate | undefined,
): SignedEntity {
  const { rfc3161Timestamps = [] } = bundle.verificationMaterial.timestampVerificationData ?? {};
  if (!rfc3161Timestamps.every(({ signedTimestamp }) => isBoundedDer(signedTimestamp)))
    throw new TrustError('timestamp-malformed', 'its timestamp would take too long to be read');
  try {
    const entity = toSignedEntity(certificate ? withoutCertificate(bundle) : bundle, artifact);
    for (const time of entity.timestamps)
      if (time.$case === 'timestamp-authority') keepEncodings(time.timestamp.root);
    if (certificate === undefined) return entity;
    return { ...entity, key: { $case: 'certificate', certificate: certificate.parsed } };
  } catch (cause) {
    throw new TrustError('timestamp-malformed', 'its timestamp cannot be read', { cause });
  }
}

/** The library would read it once more. */
function withoutCertificate(bundle: Bundle): Bundle {
  const content = { $case: 'publicKey', publicKey: { hint: '' } } as const;
  return { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, content } };
}

/**
 * The earliest of the times that were verified: an old signature can be given a new timestamp later,
 * but no earlier one. A log's time counts only with its promise, which signs it.
 */
export function earliestTime(entity: SignedEntity): Date | undefined {
  const times = entity.timestamps.flatMap((timestamp) => {
    if (timestamp.$case === 'timestamp-authority') return [timestamp.timestamp.signingTime];
    const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
    return inclusionPromise === undefined ? [] : [new Date(Number(integratedTime) * 1000)];
  });
  return times.sort((a, b) => a.getTime() - b.getTime())[0];
}

import { hash } from 'node:crypto';
import { TrustError } from '../errors/errors.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import { type Bundle, readBundle, type SignedCandidate } from '../sigstore/read-bundle.ts';
import type { VerifySubject } from './expectation.ts';
import {
  legacyAttestationBundle,
  legacyBlobBundle,
  legacySignatureBundle,
} from './legacy-bundle.ts';

/**
 * Parses a candidate into its signed content and its proofs.
 *
 * @throws {TrustError} if the candidate cannot be read, or if it is a signature over bytes that are not available.
 */
export function openCandidate(
  candidate: EvidenceCandidate,
  subject: VerifySubject,
): SignedCandidate {
  switch (candidate.kind) {
    case 'unreadable':
      throw new TrustError(
        'evidence-unreadable',
        `the content could not be read (${candidate.code}): ${candidate.message}`,
      );
    case 'legacy-signature': {
      const bundle = readBundle(legacySignatureBundle(candidate));
      return { form: 'simple-signing', bundle, artifact: candidate.payload };
    }
    case 'legacy-attestation':
      return {
        form: 'statement',
        bundle: readBundle(legacyAttestationBundle(candidate)),
        stamped: candidate.envelope,
      };
    case 'legacy-blob':
      return openBundle(
        readBundle(legacyBlobBundle(candidate, digestBytes(subject.digest))),
        subject,
      );
    case 'bundle':
      return openBundle(readBundle(candidate.bundle), subject);
  }
}

function openBundle(bundle: Bundle, subject: VerifySubject): SignedCandidate {
  const { content } = bundle;
  if (content.$case === 'dsseEnvelope') return { form: 'statement', bundle };
  const claimed = content.messageSignature.messageDigest.digest;
  if (subject.content !== undefined) {
    requireDigest(claimed, subject.content);
    return { form: 'message', bundle, artifact: subject.content };
  }
  if (subject.isFile !== true)
    throw new TrustError(
      'subject-mismatch',
      'a signature over raw bytes can be verified only for a file',
    );
  const digest = digestBytes(subject.digest);
  if (!digest.equals(claimed)) throw otherDigest();
  return { form: 'message', bundle, digest };
}

function digestBytes(digest: string): Buffer {
  const hex = SHA256.exec(digest)?.[1];
  if (hex === undefined)
    throw new TrustError(
      'subject-mismatch',
      `a signature over raw bytes requires a sha256 digest, not ${digest}`,
    );
  return Buffer.from(hex, 'hex');
}

/**
 * Rejects a signature if the digest in it is not the digest of the artifact. The digest in the signature is not signed.
 * However, if it differs, the signature does not need to be verified.
 */
function requireDigest(claimed: Uint8Array, artifact: Buffer): void {
  const algorithm = DIGEST_ALGORITHMS.get(claimed.length);
  if (algorithm === undefined) throw malformed('the message digest has an unsupported length');
  if (!hash(algorithm, artifact, 'buffer').equals(claimed)) throw otherDigest();
}

function otherDigest(): TrustError {
  return new TrustError('subject-mismatch', 'the signature is for a file with a different digest');
}

const SHA256 = /^sha256:([0-9a-f]{64})$/;

/** Hash algorithms by the length of their digests in bytes. */
const DIGEST_ALGORITHMS: ReadonlyMap<number, string> = new Map([
  [32, 'sha256'],
  [48, 'sha384'],
  [64, 'sha512'],
]);

function malformed(message: string): TrustError {
  return new TrustError('bundle-malformed', message);
}

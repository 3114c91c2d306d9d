import { digestOf } from '../digest/digest.ts';
import { DataError, TrustError } from '../errors/errors.ts';
import type { EvidenceCandidate } from '../model/evidence.ts';
import {
  type RefusedEvidence,
  type SignerIdentity,
  VERIFICATION_KIND,
  type Verification,
  type VerifiedEvidence,
} from '../model/verification.ts';
import { publicLogIndex } from '../sigstore/public-log-index.ts';
import type { SignedCandidate } from '../sigstore/read-bundle.ts';
import type { VerifyDigest } from '../sigstore/signature-content.ts';
import type { TrustAnchors } from '../sigstore/trust-anchors.ts';
import { type VerifiedSigner, verifySignature } from '../sigstore/verify-signature.ts';
import type { Expectation, VerifySubject } from './expectation.ts';
import { requireIdentity } from './match-identity.ts';
import { requirePredicateType } from './predicate-type.ts';
import { openCandidate } from './read-candidate.ts';
import { readContent } from './signed-content.ts';

/** Maximum number of candidates. Verifying a candidate takes about 10 ms. cosign has the same limit for layers. */
const MAX_CANDIDATES = 1_000;
/** Maximum length of a reason, in characters. A reason can quote the candidate, which can be long. */
const MAX_MESSAGE_CHARACTERS = 1_000;

/**
 * Verifies all candidates. Each candidate is either verified, or refused with a code and a reason. If no candidate is
 * found or verified, the policy determines the outcome.
 *
 * The checks are made in this order: shape and size, signature and certificate, log and time, identity, statement and
 * subject, predicate type.
 *
 * @param anchors Trust anchors that `openAnchors` prepared once for all subjects.
 */
export async function verifyCandidates(
  candidates: readonly EvidenceCandidate[],
  subject: VerifySubject,
  expectation: Expectation,
  anchors: TrustAnchors,
): Promise<Verification> {
  const results: CandidateResult[] = [];
  // Candidates are verified one after another, because later ones can reuse the certificate checks.
  for (const candidate of boundedCandidates(candidates)) {
    results.push(await verifyCandidate(candidate, subject, expectation, anchors));
  }
  return verificationOf(subject, results, candidates.length);
}

/** Returns the first candidates, up to the limit. */
export function boundedCandidates(
  candidates: readonly EvidenceCandidate[],
): readonly EvidenceCandidate[] {
  return candidates.slice(0, MAX_CANDIDATES);
}

/**
 * Collects the results for a subject.
 *
 * @param count Total number of candidates, including those that were skipped.
 */
export function verificationOf(
  { name, digest }: VerifySubject,
  results: readonly CandidateResult[],
  count: number,
): Verification {
  const verified: VerifiedEvidence[] = [];
  const refused: RefusedEvidence[] = [];
  for (const result of results) {
    if (isRefused(result)) refused.push(result);
    else verified.push(result);
  }
  if (count > MAX_CANDIDATES) refused.push(tooMany(count));
  return { kind: VERIFICATION_KIND, subject: { name, digest }, verified, refused };
}

export type CandidateResult = VerifiedEvidence | RefusedEvidence;

export function isRefused(result: CandidateResult): result is RefusedEvidence {
  return 'code' in result;
}

/** Verifies one candidate. */
export async function verifyCandidate(
  candidate: EvidenceCandidate,
  subject: VerifySubject,
  expectation: Expectation,
  anchors: TrustAnchors,
): Promise<CandidateResult> {
  const { origin } = candidate;
  let predicateType: string | undefined;
  let identity: SignerIdentity | undefined;
  let signedDigests: readonly string[] = [];
  try {
    const signed = openCandidate(candidate, subject);
    const signer = verifySignature(signed, anchors, await digestVerifierFor(signed));
    identity = signer.identity;
    const acceptedAs = namesOf(signer, expectation);
    const content = readContent(signed);
    predicateType = content.predicateType;
    signedDigests = content.digests;
    if (!content.isAbout(subject))
      throw new TrustError('subject-mismatch', `the signed digest is not ${subject.digest}`);
    requirePredicateType(predicateType, expectation.predicateTypes);
    return {
      origin,
      predicateType,
      digest: storedDigest(candidate),
      identity: signer.identity,
      ...(acceptedAs.length === 0 ? {} : { acceptedAs }),
      signedAt: signer.signedAt?.toISOString(),
      publicLogIndex: publicLogIndex(signed.bundle),
      predicate: content.predicate,
    };
  } catch (error) {
    const unseen = isUnseen(candidate) ? ({ isUnseen: true } as const) : {};
    const by = identity === undefined ? {} : { identity };
    const refusal = refusalOf(error);
    const facts = differenceOf(refusal.code, signedDigests, expectation);
    return { origin, predicateType, ...refusal, ...by, ...facts, ...unseen };
  }
}

/** Maximum number of accepted signers in a result. */
const MAX_EXPECTED = 5;

/**
 * Returns the expected signers or the signed digests, if they explain why evidence was refused. Returns an empty object
 * for any other reason.
 */
function differenceOf(
  code: string,
  signedDigests: readonly string[],
  { identities }: Expectation,
): Pick<RefusedEvidence, 'expectedSigners' | 'signedDigests'> {
  if (code === 'subject-mismatch' && signedDigests.length > 0) return { signedDigests };
  if (code !== 'identity-mismatch') return {};
  const expectedSigners = identities
    .slice(0, MAX_EXPECTED)
    .map(({ san }) => ('exact' in san ? san.exact : san.pattern));
  return { expectedSigners };
}

/**
 * Returns the verifier for a candidate that contains only a digest, or undefined for any other candidate. Loads the
 * code for elliptic curves on demand, because few candidates need it.
 */
async function digestVerifierFor({ digest }: SignedCandidate): Promise<VerifyDigest | undefined> {
  if (digest === undefined) return undefined;
  return (await import('../sigstore/prehashed-ecdsa.ts')).verifyPrehashed;
}

/**
 * Returns true if the content of a candidate is unknown because it could not be fetched. Returns false for a malformed
 * candidate, because it was fetched. Also returns false for a missing candidate, because it counts as not listed.
 */
function isUnseen(candidate: EvidenceCandidate): boolean {
  return candidate.kind === 'unreadable' && !['malformed', 'not-found'].includes(candidate.code);
}

/**
 * For the legacy formats, returns the digest of the layer. For other formats, returns the digest of the bundle if it
 * was read from bytes.
 */
function storedDigest(candidate: EvidenceCandidate): string | undefined {
  switch (candidate.kind) {
    case 'legacy-signature':
      return digestOf(candidate.payload);
    case 'legacy-attestation':
      return digestOf(candidate.envelope);
    case 'bundle':
    case 'legacy-blob':
      return candidate.digest;
    case 'unreadable':
      return undefined;
  }
}

/**
 * Returns the names of the accepted identities that match.
 *
 * @throws {TrustError} if the signer is not accepted.
 */
function namesOf(
  { identity, isTrustedKey }: VerifiedSigner,
  { identities, keyNames }: Expectation,
): readonly string[] {
  if (!isTrustedKey) return requireIdentity(identity, identities);
  return keyNames?.get(identity.san) ?? [];
}

/** Converts any error to a refusal. Hostile bytes that make a parser throw an error must not stop the verification. */
function refusalOf(error: unknown): Pick<RefusedEvidence, 'code' | 'message'> {
  if (error instanceof TrustError) return { code: error.code, message: shortened(error.message) };
  const prefix = error instanceof DataError ? `${error.place.path}: ` : '';
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'bundle-malformed',
    message: shortened(`the content cannot be read: ${prefix}${message}`),
  };
}

function shortened(message: string): string {
  if (message.length <= MAX_MESSAGE_CHARACTERS) return message;
  return `${message.slice(0, MAX_MESSAGE_CHARACTERS)}…`;
}

function tooMany(count: number): RefusedEvidence {
  return {
    origin: `candidates ${MAX_CANDIDATES + 1} to ${count}`,
    code: 'too-many-candidates',
    message: `these candidates were not checked, because the limit per image or file is ${MAX_CANDIDATES}`,
    isUnseen: true,
  };
}

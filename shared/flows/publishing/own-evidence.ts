import { canonicalJson } from '../../json/canonical-json.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { Subject } from '../../model/attestation.ts';
import type { EvidenceCandidate } from '../../model/evidence.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import { POLICY_CLAIMS } from '../../policy/policy-identity.ts';
import type { OwnTrust } from '../signing/signing.ts';
import type { PlannedAttestation } from './planned-attestation.ts';

/** A statement to search for in a store. */
export interface Wanted extends Pick<PlannedAttestation, 'subjects'> {
  readonly predicateType: string;
  readonly predicate: unknown;
}

/**
 * The evidence from this signer in one store. Equal evidence makes a new signature unnecessary. A new signature can
 * replace older evidence.
 */
export interface OwnEvidence {
  /** Recent verified evidence from this signer, with the same content and the same claims about the run. */
  readonly same: readonly EvidenceCandidate[];
  /** All other verified evidence from this signer with the same type. */
  readonly older: readonly EvidenceCandidate[];
}

/**
 * Verifies the evidence in a store as a consumer would who trusts only this signer. Returns the evidence that passes.
 */
export async function ownEvidence(
  candidates: readonly EvidenceCandidate[],
  wanted: Wanted,
  own: OwnTrust | undefined,
): Promise<OwnEvidence> {
  if (own === undefined) return { same: [], older: [] };
  const held = await verifiedByOrigin(candidates, wanted, own);
  const ours = candidates.filter(({ origin }) => held.has(origin));
  const isSame = (candidate: EvidenceCandidate) =>
    isEqual(held.get(candidate.origin)?.predicate, wanted.predicate) &&
    countsLike(own.run, held.get(candidate.origin)) &&
    isAboutAll(candidate, wanted);
  const { same = [], older = [] } = Object.groupBy(ours, (candidate) =>
    isSame(candidate) ? 'same' : 'older',
  );
  return { same, older };
}

/** Returns true if a candidate has a valid signature from this signer, and the requested type. */
export async function isVerified(
  candidate: EvidenceCandidate,
  wanted: Wanted,
  own: OwnTrust,
): Promise<boolean> {
  return (await verifiedByOrigin([candidate], wanted, own)).size === 1;
}

async function verifiedByOrigin(
  candidates: readonly EvidenceCandidate[],
  { predicateType, subjects }: Wanted,
  own: OwnTrust,
): Promise<ReadonlyMap<string, VerifiedEvidence>> {
  const expectation = { identities: own.identities, predicateTypes: [predicateType] };
  const { verifyCandidates } = await import('../../verify/verify-candidates.ts');
  const { verified } = await verifyCandidates(candidates, subjects[0], expectation, own.anchors);
  // In a policy, a type without a version matches every version of the type. Here, these types are different.
  const exact = verified.filter((each) => each.predicateType === predicateType);
  return new Map(exact.map((each) => [each.origin, each]));
}

/** Age at which evidence is signed again, in milliseconds. One day is the shortest age limit that a policy can set. */
const RENEWAL_AGE_MS = 24 * 60 * 60 * 1000;

/**
 * Returns true if every policy that would accept new evidence from this run also accepts the existing evidence. The
 * evidence must be recent, because a policy can limit its age. All claims must be equal, because a policy can require
 * them. The identity is not enough: that of a reusable workflow does not depend on the caller's branch or event.
 */
function countsLike(run: OwnTrust['run'], found: VerifiedEvidence | undefined): boolean {
  if (run === undefined || found === undefined) return true;
  const { identity, signedAt = '' } = found;
  const isRecent = run.startedAt.getTime() - Date.parse(signedAt) < RENEWAL_AGE_MS;
  return isRecent && POLICY_CLAIMS.every((name) => identity.claims[name] === run.claims[name]);
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  try {
    return canonicalJson(one) === canonicalJson(other);
  } catch {
    // A value that is nested too deeply has no canonical form. Assay cannot have written it, so it counts as
    // different.
    return false;
  }
}

/** Returns true if the statement contains all subjects. Verifying the signature checks only the first subject. */
function isAboutAll(candidate: EvidenceCandidate, { subjects }: Wanted): boolean {
  const [, ...others] = subjects;
  if (others.length === 0) return true;
  if (candidate.kind !== 'bundle' || !isObject(candidate.bundle)) return false;
  const envelope = objectAt(candidate.bundle, 'dsseEnvelope');
  const payload = (envelope && stringAt(envelope, 'payload')) ?? '';
  const statement = parseJson(Buffer.from(payload, 'base64'), candidate.origin);
  const listed = (isObject(statement) ? arrayAt(statement, 'subject') : undefined) ?? [];
  const digests = new Set(listed.flatMap(digestsIn));
  return others.every(({ digest }: Subject) => digests.has(digest));
}

function digestsIn(subject: unknown): readonly string[] {
  const digest = isObject(subject) ? objectAt(subject, 'digest') : undefined;
  return Object.entries(digest ?? {}).map(([algorithm, hex]) => `${algorithm}:${hex}`);
}

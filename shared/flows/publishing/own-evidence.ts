import { canonicalJson } from '../../json/canonical-json.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';
import type { Subject } from '../../model/attestation.ts';
import type { EvidenceCandidate } from '../../model/evidence.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import { verifyCandidates } from '../../verify/verify-candidates.ts';
import type { OwnTrust } from '../signing/open-signing.ts';
import type { PlannedAttestation } from './planned-attestation.ts';

/** What is looked for among what a place has. */
export interface Wanted extends Pick<PlannedAttestation, 'subjects'> {
  readonly predicateType: string;
  readonly predicate: unknown;
}

/** Of one place: what makes new work needless, and what it would take the place of. */
export interface OwnEvidence {
  /** Verified, by this signer, and saying the very same. */
  readonly same: readonly EvidenceCandidate[];
  /** Verified, by this signer and of the same type, but saying something else. */
  readonly older: readonly EvidenceCandidate[];
}

/** Judges the candidates of a place as a consumer would who trusts this signer and nobody else. */
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
    isAboutAll(candidate, wanted);
  const { same = [], older = [] } = Object.groupBy(ours, (candidate) =>
    isSame(candidate) ? 'same' : 'older',
  );
  return { same, older };
}

/** Whether one candidate holds, is by this signer, and of the type that is wanted. */
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
  const { verified } = await verifyCandidates(candidates, subjects[0], expectation, own.anchors);
  // A type without a version stands for its versions too, which here would be others.
  const exact = verified.filter((each) => each.predicateType === predicateType);
  return new Map(exact.map((each) => [each.origin, each]));
}

function isEqual(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  try {
    return canonicalJson(one) === canonicalJson(other);
  } catch {
    // Foreign numbers or depths that have no canonical form are not ours.
    return false;
  }
}

/** The first subject was verified; of a statement the others stand beside it. */
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

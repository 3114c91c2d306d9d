import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import type { Subject } from '../../model/attestation.ts';
import { isPredicateOf } from '../../model/predicate-type.ts';
import type { VerifiedEvidence } from '../../model/verification.ts';
import type { EvidenceRule } from '../../model/verify-policy.ts';
import { matchesName } from '../../verify/match-identity.ts';
import type { UnmetRequirement } from '../unmet-requirement.ts';
import { VERIFICATION_SUMMARY_PREDICATE_TYPE } from '../verification-summary.ts';

/** Level that a verification summary contains if the verification failed. */
const FAILED_LEVEL = 'FAILED';

type Summary = Pick<VerifiedEvidence, 'predicateType' | 'predicate' | 'identity'>;

/**
 * Returns the reason why a SLSA verification summary does not apply to this subject. Returns undefined if the summary
 * applies, or if the evidence has a different type. The resource, the verifier and the levels are compared, because one
 * signer can sign summaries for many images.
 *
 * @see https://slsa.dev/spec/v1.1/verification_summary#how-to-verify steps 4 to 7
 */
export function summaryProblem(
  { predicateType, predicate, identity }: Summary,
  { verifier, levels = [] }: Pick<EvidenceRule, 'verifier' | 'levels'>,
  subject: Subject,
): UnmetRequirement | undefined {
  if (!isPredicateOf(predicateType, VERIFICATION_SUMMARY_PREDICATE_TYPE)) return undefined;
  const summary = isObject(predicate) ? predicate : {};
  return (
    resourceProblem(summary, subject) ??
    verifierProblem(summary, identity, verifier) ??
    levelsProblem(summary, levels)
  );
}

function resourceProblem(summary: JsonObject, subject: Subject): UnmetRequirement | undefined {
  const code = 'resource-mismatch';
  const resource = stringAt(summary, 'resourceUri');
  if (resource === undefined) return { code, message: 'the summary names no resource' };
  if (isResource(resource, subject)) return undefined;
  return { code, message: `the summary is for a different resource: ${resource}` };
}

/**
 * Returns true if `resource` is the name of the subject, with or without its digest. Also returns true for a package
 * URL with the digest of the subject. Such a URL must not contain a different digest with the same algorithm.
 */
function isResource(resource: string, { name, digest }: Subject): boolean {
  if (resource.startsWith('pkg:')) {
    const kind = digest.slice(0, digest.indexOf(':') + 1);
    const found = digestsIn(resource).filter((each) => each.startsWith(kind));
    return found.length > 0 && found.every((each) => each === digest);
  }
  if (name === '') return false;
  const plain = resource.replace(/^(?:oci|docker|https):\/\//, '');
  return plain === name || plain === `${name}@${digest}`;
}

/** Returns the digests in a package URL. They can be in two places: the version and the `checksum` qualifier. */
function digestsIn(purl: string): readonly string[] {
  const version = /^[^?#@]*@([^?#]*)/.exec(purl)?.[1] ?? '';
  const query = new URLSearchParams(/\?([^#]*)/.exec(purl)?.[1]);
  const checksums = [...query].flatMap(([key, value]) =>
    key.toLowerCase() === 'checksum' ? value.split(',') : [],
  );
  return [...new URLSearchParams(`version=${version}`).getAll('version'), ...checksums];
}

/**
 * Returns the reason why the verifier is not accepted. If the rule does not specify a verifier, the summary must name
 * its own signer as the verifier. Any trusted signer could otherwise name another verifier.
 */
function verifierProblem(
  summary: JsonObject,
  identity: VerifiedEvidence['identity'],
  rule: EvidenceRule['verifier'],
): UnmetRequirement | undefined {
  const code = 'verifier-mismatch';
  const found = stringAt(objectAt(summary, 'verifier') ?? {}, 'id');
  if (found === undefined) return { code, message: 'the summary names no verifier' };
  if (rule !== undefined) {
    return matchesName(rule, found)
      ? undefined
      : { code, message: `the summary names a different verifier: ${found}` };
  }
  // For a summary that a reusable workflow signed, `buildConfig` is the workflow that called it.
  const own = [identity.san, identity.claims['buildConfig']];
  if (own.includes(found)) return undefined;
  const message = `the summary names the verifier ${found}, which did not sign the summary; to accept this verifier, set \`verifier\``;
  return { code, message };
}

function levelsProblem(
  summary: JsonObject,
  wanted: readonly string[],
): UnmetRequirement | undefined {
  const code = 'levels-missing';
  const found = arrayAt(summary, 'verifiedLevels') ?? [];
  if (found.length === 0 || !found.every(isName)) {
    return { code, message: 'the summary names no verified levels' };
  }
  if (found.some((level) => level.toUpperCase() === FAILED_LEVEL))
    return { code, message: 'the summary’s verified levels are FAILED' };
  const missing = wanted.filter((level) => !found.some((each) => includesLevel(each, level)));
  if (missing.length === 0) return undefined;
  return { code, message: `the summary lacks verified levels: ${missing.join(', ')}` };
}

/**
 * Returns true if the level `found` includes the level `wanted`. A level of a SLSA track includes all lower levels, and
 * a summary lists only the highest one.
 */
function includesLevel(found: string, wanted: string): boolean {
  const [, track, height] = SLSA_LEVEL.exec(found) ?? [];
  const [, wantedTrack, wantedHeight] = SLSA_LEVEL.exec(wanted) ?? [];
  if (track === undefined || track !== wantedTrack) return found === wanted;
  return Number(height) >= Number(wantedHeight);
}

const SLSA_LEVEL = /^SLSA_([A-Z]{1,20})_LEVEL_(\d)$/;

function isName(level: unknown): level is string {
  return typeof level === 'string' && level.trim() !== '';
}

import type { Subject } from '../model/attestation.ts';
import { isAtLeast } from '../model/order.ts';
import { isOfFamily, RELEASE_FAMILY } from '../model/predicate-type.ts';
import type { VerifiedEvidence } from '../model/verification.ts';
import type { EvidenceRule } from '../model/verify-policy.ts';
import { attestedFindings } from './content/attested-findings.ts';
import { formProblem } from './content/form.ts';
import { provenanceProblem } from './content/provenance.ts';
import { releaseProblem } from './content/release.ts';
import { resultProblem } from './content/result.ts';
import { sbomProblem } from './content/sbom.ts';
import { summaryProblem } from './content/summary.ts';
import { isExcused, type VexDocument } from './content/vex.ts';
import type { EvaluateConditions } from './open-conditions.ts';
import type { UnmetCode, UnmetRequirement } from './unmet-requirement.ts';

const DAY_MS = 86_400_000;

/** The data that is needed to check whether evidence meets a rule. */
export interface RuleContext {
  readonly subject: Subject;
  readonly now: Date;
  readonly vex: readonly VexDocument[];
  readonly unmetCondition: EvaluateConditions;
}

/** Returns the reason why verified evidence does not meet a rule. Returns undefined if the evidence meets the rule. */
export async function whyNotMet(
  evidence: VerifiedEvidence,
  rule: EvidenceRule,
  context: RuleContext,
): Promise<UnmetRequirement | undefined> {
  return (
    as('signer-not-asked', signerProblem(evidence, rule)) ??
    futureProblem(evidence, context.now) ??
    ageProblem(evidence, rule, context.now) ??
    as('predicate-malformed', formProblem(evidence)) ??
    as('result-failed', resultProblem(evidence)) ??
    summaryProblem(evidence, rule, context.subject) ??
    sourceProblem(evidence, rule) ??
    as('sbom-incomplete', rule.isComplete === true ? sbomProblem(evidence.predicate) : undefined) ??
    findingsProblem(evidence, rule, context) ??
    (await conditionsProblem(evidence, rule, context))
  );
}

/**
 * Returns the reason why evidence is for a different repository than the rule requires. Releases and provenance contain
 * the repository in different fields.
 */
function sourceProblem(
  evidence: VerifiedEvidence,
  rule: EvidenceRule,
): UnmetRequirement | undefined {
  const isRelease = isOfFamily(evidence.predicateType, RELEASE_FAMILY);
  return isRelease ? releaseProblem(evidence, rule) : provenanceProblem(evidence, rule);
}

function as(code: UnmetCode, message: string | undefined): UnmetRequirement | undefined {
  return message === undefined ? undefined : { code, message };
}

/** Returns the reason why the rule does not accept the signer. Returns undefined if the rule accepts the signer. */
export function signerProblem(
  { identity, acceptedAs = [] }: VerifiedEvidence,
  { signedBy }: Pick<EvidenceRule, 'signedBy'>,
): string | undefined {
  if (acceptedAs.some((name) => signedBy.includes(name))) return undefined;
  const known = acceptedAs.length === 0 ? '' : ` (${acceptedAs.join(', ')})`;
  return `the signer is ${identity.san}${known}; expected ${signedBy.join(' or ')}`;
}

/**
 * Maximum time by which a signing time may be in the future, in milliseconds. Clocks differ, so a small difference is
 * normal. If the difference is larger, a clock is wrong, and the age of the evidence is unknown.
 */
const MAX_AHEAD_MS = 3_600_000;

/**
 * Returns the problem with a signing time in the future. It means that a clock is wrong, which could make all evidence
 * look recent.
 */
function futureProblem({ signedAt }: VerifiedEvidence, now: Date): UnmetRequirement | undefined {
  if (signedAt === undefined || Date.parse(signedAt) - now.getTime() <= MAX_AHEAD_MS)
    return undefined;
  const here = now.toISOString();
  return as('time-unproved', `the signing time is ${signedAt}, but the local time is ${here}`);
}

function ageProblem(
  { signedAt }: VerifiedEvidence,
  { maxAgeDays }: EvidenceRule,
  now: Date,
): UnmetRequirement | undefined {
  if (maxAgeDays === undefined) return undefined;
  if (signedAt === undefined)
    return as('time-unproved', 'the signing time is not proven, but the policy limits the age');
  const days = (now.getTime() - Date.parse(signedAt)) / DAY_MS;
  if (days <= maxAgeDays) return undefined;
  // The age is rounded up to a tenth, so that the message never says "2 days; the limit is 2".
  const age = `the signature is ${Math.ceil(days * 10) / 10} days old`;
  return as('too-old', `${age}; the limit is ${maxAgeDays}`);
}

/** Maximum number of findings in one reason. */
const MAX_NAMED = 5;

function findingsProblem(
  { predicate }: VerifiedEvidence,
  { failOn }: EvidenceRule,
  { vex }: RuleContext,
): UnmetRequirement | undefined {
  if (failOn === undefined) return undefined;
  const findings = attestedFindings(predicate);
  if (findings === undefined)
    return as('findings-unreadable', 'the format of the scan results is not supported');
  const counted = findings.filter(
    (finding) =>
      finding.excuse === undefined &&
      !isExcused(finding, vex) &&
      // A finding without a score could have any severity.
      (finding.severity === 'unknown' || isAtLeast(finding.severity, failOn)),
  );
  if (counted.length === 0) return undefined;
  const named = counted.slice(0, MAX_NAMED).map(({ id, severity }) => `${id} (${severity})`);
  const more = counted.length > MAX_NAMED ? ` and ${counted.length - MAX_NAMED} more` : '';
  const what = `the scan has unsuppressed findings at or above ${failOn}`;
  return as('findings-open', `${what}: ${named.join(', ')}${more}`);
}

async function conditionsProblem(
  { predicate, predicateType, identity, signedAt }: VerifiedEvidence,
  { conditions }: EvidenceRule,
  { subject, unmetCondition }: RuleContext,
): Promise<UnmetRequirement | undefined> {
  if (conditions.length === 0) return undefined;
  return await unmetCondition(conditions, {
    predicate: predicate ?? null,
    predicateType,
    identity: { san: identity.san, issuer: identity.issuer },
    claims: identity.claims,
    subject: { name: subject.name, digest: subject.digest },
    signedAt: signedAt === undefined ? undefined : new Date(signedAt),
  });
}

import { DECISION_KIND, type Decision, decidedBy, verifiedSubject } from '../model/decision.ts';
import { isPredicateOf } from '../model/predicate-type.ts';
import type { RefusedEvidence, Verification, VerifiedEvidence } from '../model/verification.ts';
import type { EvidenceRule, VerifyPolicy } from '../model/verify-policy.ts';
import type { Shortcoming } from './common-cause.ts';
import { vexDocument } from './content/vex.ts';
import { countDistinctSigners } from './distinct-signers.ts';
import { VEX_TYPES } from './evidence-aliases.ts';
import { evidenceSummary, refusalHeadline } from './evidence-summary.ts';
import { newestOf } from './newest-items.ts';
import type { EvaluateConditions } from './open-conditions.ts';
import { failure, type UnmetRule, unmetReasons } from './unmet-reasons.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';
import { type RuleContext, signerProblem, whyNotMet } from './verify-rules.ts';

/**
 * Makes the decision about the evidence for a subject. Verified evidence must meet every rule. The outcome is a failure
 * if the policy has no rules or the subject has no verified evidence.
 *
 * @param unmetCondition Evaluates the conditions in the policy. `openConditions` returns this function.
 */
export async function decideVerification(
  verification: Verification,
  { evidence }: Pick<VerifyPolicy, 'evidence'>,
  now: Date,
  unmetCondition: EvaluateConditions,
): Promise<Decision> {
  const results: RuleResult[] = [];
  for (const rule of evidence) {
    results.push(await checkRule(rule, verification, { now, unmetCondition }));
  }
  const reasons =
    evidence.length === 0
      ? [failure('the policy requires no signature or attestation', ['nothing-asked'])]
      : unmetReasons(
          results.flatMap(({ unmet }) => unmet ?? []),
          verification.subject,
        );
  const met = results
    .filter(({ unmet }) => unmet === undefined)
    .map(({ rule, valid }) => ({ name: rule.name, valid }));
  const unmet = results.flatMap(({ unmet: problem, rule }) => (problem ? rule.name : []));
  return {
    kind: DECISION_KIND,
    action: 'verify',
    subject: verifiedSubject(verification.subject),
    ...decidedBy(reasons),
    ...(reasons.length === 0
      ? { summary: evidenceSummary(met) }
      : { headline: refusalHeadline(reasons, { met: met.map(({ name }) => name), unmet }) }),
    reasons,
  };
}

/** The result of one rule. */
interface RuleResult {
  readonly rule: EvidenceRule;
  /** The evidence that meets the rule. */
  readonly valid: readonly VerifiedEvidence[];
  readonly unmet?: UnmetRule;
}

interface Checked {
  readonly evidence: VerifiedEvidence;
  readonly problem: UnmetRequirement | undefined;
}

async function checkRule(
  rule: EvidenceRule,
  verification: Verification,
  by: Pick<RuleContext, 'now' | 'unmetCondition'>,
): Promise<RuleResult> {
  const { subject } = verification;
  const context = { ...by, subject, vex: vexFor(rule, verification) };
  const relevant = verification.verified.filter(({ predicateType }) =>
    isMeant(predicateType, rule),
  );
  const all: Checked[] = [];
  for (const evidence of relevant) {
    all.push({ evidence, problem: await whyNotMet(evidence, rule, context) });
  }
  const counted = rule.failOn === undefined ? all : newestScans(all, rule);
  const valid = counted.flatMap(({ evidence, problem }) => (problem === undefined ? evidence : []));
  const signers = isHidden(rule, verification) ? 0 : countDistinctSigners(valid, rule.signedBy);
  if (signers >= rule.signers) return { rule, valid };
  const shortcomings = shortcomingsOf(counted, verification.refused, rule);
  return {
    rule,
    valid,
    unmet: { rule, signers, shortcomings, present: presentTypes(verification) },
  };
}

/**
 * Returns true if some evidence could not be read. It could contain a newer scan, or a VEX document that withdraws a
 * suppression. Returns false for a rule without `fail-on`, because such evidence cannot affect it.
 */
function isHidden({ failOn }: EvidenceRule, { refused }: Verification): boolean {
  return failOn !== undefined && refused.some(({ isUnseen }) => isUnseen === true);
}

/**
 * Returns the evidence without older scans. Older scans lack vulnerabilities that were published later. For each
 * identity that the rule accepts, keeps the newest scan and all scans without a proven time. Several signers can match
 * one identity.
 *
 * If one of these scans has a problem, all scans from the identity get this problem. The identity then does not count
 * as a signer. Evidence from any other signer is kept.
 */
function newestScans(checked: readonly Checked[], { signedBy }: EvidenceRule): readonly Checked[] {
  const isBy = ({ evidence }: Checked, name: string) =>
    evidence.acceptedAs?.includes(name) === true;
  const newest = signedBy.flatMap((name) => {
    const own = checked.filter((each) => isBy(each, name));
    const current = newestOf(own, ({ evidence }) => evidence.signedAt);
    const problem = current.find((each) => each.problem !== undefined)?.problem;
    return current.map(({ evidence }) => ({
      evidence: { ...evidence, acceptedAs: [name] },
      problem,
    }));
  });
  const others = checked.filter((each) => !signedBy.some((name) => isBy(each, name)));
  return [...newest, ...others];
}

function vexFor({ vexBy }: EvidenceRule, { subject, verified }: Verification) {
  if (vexBy === undefined) return [];
  return verified
    .filter(({ predicateType }) => VEX_TYPES.some((type) => isPredicateOf(predicateType, type)))
    .filter((evidence) => signerProblem(evidence, { signedBy: vexBy }) === undefined)
    .map((evidence) => vexDocument(evidence, subject));
}

function isMeant(predicateType: string, { types }: EvidenceRule): boolean {
  return types.some((type) => isPredicateOf(predicateType, type));
}

/**
 * Returns each candidate that is not accepted, with the reason. Includes rejected evidence of an unknown type, which
 * could be the missing evidence.
 */
function shortcomingsOf(
  checked: readonly Checked[],
  refused: readonly RefusedEvidence[],
  rule: EvidenceRule,
): readonly Shortcoming[] {
  const relevant = refused.filter(
    ({ predicateType }) => predicateType === undefined || isMeant(predicateType, rule),
  );
  return [
    ...checked.flatMap(({ evidence: { origin, identity }, problem }) =>
      problem === undefined ? [] : { origin, signer: identity.san, ...problem },
    ),
    ...relevant.map(({ identity, ...refusal }) => ({ ...refusal, signer: identity?.san })),
  ];
}

/** Returns the types of the existing evidence, so that users who misspelled a type see the correct name. */
function presentTypes({ verified, refused }: Verification): readonly string[] {
  const others = refused.filter(({ code }) => code === 'predicate-mismatch');
  const types = [...verified, ...others].flatMap(({ predicateType }) => predicateType ?? []);
  return [...new Set(types)].sort();
}

import {
  DECISION_KIND,
  type Decision,
  decidedBy,
  type Reason,
  verifiedSubject,
} from '../model/decision.ts';
import { isPredicateOf } from '../model/predicate-type.ts';
import type { RefusedEvidence, Verification, VerifiedEvidence } from '../model/verification.ts';
import type { EvidenceRule, VerifyPolicy } from '../model/verify-policy.ts';
import { vexDocument } from './content/vex.ts';
import { byWeight } from './decide-scan.ts';
import { countDistinctSigners } from './distinct-signers.ts';
import { evidenceNoun, VEX_TYPES } from './evidence-aliases.ts';
import { newestOf } from './newest-items.ts';
import type { EvaluateConditions } from './open-conditions.ts';
import type { UnmetCode, UnmetRequirement } from './unmet-requirement.ts';
import { type RuleContext, signerProblem, whyNotMet } from './verify-rules.ts';

/** Maximum number of reasons in the decision. The verification contains all reasons. */
const MAX_EXPLAINED = 10;

/** Maximum number of attestations that are listed for one reason. */
const MAX_ORIGINS = 2;

/**
 * Makes the decision about the evidence for a subject. Verified evidence must meet every rule. The outcome is a
 * failure if the policy has no rules or the subject has no verified evidence.
 *
 * @param unmetCondition Evaluates the conditions in the same policy. The function comes from `openConditions`.
 */
export async function decideVerification(
  verification: Verification,
  { evidence }: Pick<VerifyPolicy, 'evidence'>,
  now: Date,
  unmetCondition: EvaluateConditions,
): Promise<Decision> {
  const reasons: Reason[] = [];
  for (const rule of evidence) {
    const reason = await unmet(rule, verification, { now, unmetCondition });
    if (reason !== undefined) reasons.push(reason);
  }
  if (evidence.length === 0)
    reasons.push(
      failure('the policy requires no evidence, so nothing is proven', ['nothing-asked']),
    );
  return {
    kind: DECISION_KIND,
    action: 'verify',
    subject: verifiedSubject(verification.subject),
    ...decidedBy(reasons),
    reasons: reasons.sort(byWeight),
  };
}

interface Checked {
  readonly evidence: VerifiedEvidence;
  readonly problem: UnmetRequirement | undefined;
}

async function unmet(
  rule: EvidenceRule,
  verification: Verification,
  by: Pick<RuleContext, 'now' | 'unmetCondition'>,
): Promise<Reason | undefined> {
  const { subject } = verification;
  const context = { ...by, subject, vex: vexFor(rule, verification) };
  const relevant = verification.verified.filter(({ predicateType }) =>
    isMeant(predicateType, rule),
  );
  const checked: Checked[] = [];
  for (const evidence of relevant) {
    checked.push({ evidence, problem: await whyNotMet(evidence, rule, context) });
  }
  const counted = rule.failOn === undefined ? checked : newestScans(checked, rule);
  const valid = counted.filter(({ problem }) => problem === undefined);
  const signers = isHidden(rule, verification)
    ? 0
    : countDistinctSigners(
        valid.map((each) => each.evidence),
        rule.signedBy,
      );
  if (signers >= rule.signers) return undefined;
  const shortcomings = shortcomingsOf(counted, verification.refused, rule);
  const codes = [
    ...headCodes(rule, signers, shortcomings),
    ...shortcomings.map(({ code }) => code),
  ];
  const isNone = counted.length === 0 && shortcomings.length === 0;
  if (isNone && rule.signers === 1) {
    return failure(
      `no ${evidenceNoun(rule.name)} found${presentTypes(', only', verification)}`,
      codes,
    );
  }
  const why = isNone ? presentTypes('; present:', verification) : explained(shortcomings);
  return failure(`${headOf(rule, signers)}${why}`, codes);
}

/**
 * Returns true if unread evidence could contain a newer scan, or a VEX document that withdraws a suppression. Other
 * rules ignore unread evidence, because unread evidence cannot make these rules fail.
 */
function isHidden({ failOn }: EvidenceRule, { refused }: Verification): boolean {
  return failOn !== undefined && refused.some(({ isUnseen }) => isUnseen === true);
}

/**
 * Returns the newest scan by each identity that the rule accepts, and all scans by these identities without a known
 * time. Several signers can match one identity. Older scans are ignored, because they do not include vulnerabilities
 * that were published later. If one of the newest scans by an identity fails, the identity does not count.
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

function headOf({ name, signers: wanted }: EvidenceRule, found: number): string {
  if (wanted === 1) return `no valid ${evidenceNoun(name)}`;
  return `${wanted} different signers required for the ${evidenceNoun(name)}, but only ${found} found`;
}

/** If one signer is enough, the problems of the candidates explain the failure completely. */
function headCodes(
  { signers: wanted }: EvidenceRule,
  found: number,
  shortcomings: readonly Shortcoming[],
): readonly UnmetCode[] {
  if (found > 0) return ['signers-too-few'];
  if (shortcomings.length === 0) return ['evidence-missing'];
  return wanted > 1 ? ['signers-too-few'] : [];
}

interface Shortcoming {
  /** An UnmetCode, or the TrustErrorCode of refused evidence. */
  readonly code: string;
  readonly origin: string;
  readonly message: string;
}

/**
 * Returns each candidate that is not accepted, with the reason. Refused evidence of an unknown type is included,
 * because it could be the missing evidence.
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
    ...checked.flatMap(({ evidence: { origin }, problem }) =>
      problem === undefined ? [] : { origin, ...problem },
    ),
    ...relevant,
  ];
}

/** Lists the types that are present, so that users who misspelled a type see the correct name. */
function presentTypes(intro: string, { verified, refused }: Verification): string {
  const others = refused.filter(({ code }) => code === 'predicate-mismatch');
  const types = [...verified, ...others].flatMap(({ predicateType }) => predicateType ?? []);
  const shown = [...new Set(types)].sort().slice(0, MAX_EXPLAINED);
  return shown.length === 0 ? '' : `${intro} ${shown.join(', ')}`;
}

/**
 * Lists each reason once. The text contains the first candidates to which it applies, and the number of the other
 * candidates.
 */
function explained(shortcomings: readonly Shortcoming[]): string {
  if (shortcomings.length === 0) return '';
  const byReason = [
    ...Map.groupBy(shortcomings, ({ message, code }) => `${message} (${code})`).entries(),
  ];
  const lines = byReason
    .slice(0, MAX_EXPLAINED)
    .map(([reason, alike]) => `${originsOf(alike)}: ${reason}`);
  const left = byReason.slice(MAX_EXPLAINED).reduce((sum, [, alike]) => sum + alike.length, 0);
  return `: ${[...lines, ...(left === 0 ? [] : [`and ${left} more`])].join('; ')}`;
}

function originsOf(alike: readonly Shortcoming[]): string {
  const named = alike.slice(0, MAX_ORIGINS).map(({ origin }) => origin);
  const left = alike.length - named.length;
  return `${named.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

function failure(message: string, codes: readonly string[]): Reason {
  const distinct = [...new Set(codes)];
  return { rule: 'required-evidence', outcome: 'fail', message, codes: distinct, findings: [] };
}

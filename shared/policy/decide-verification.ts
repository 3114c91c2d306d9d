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
import { VEX_TYPES } from './evidence-aliases.ts';
import { newestOf } from './newest-items.ts';
import type { EvaluateConditions } from './open-conditions.ts';
import type { UnmetCode, UnmetRequirement } from './unmet-requirement.ts';
import { type RuleContext, signerProblem, whyNotMet } from './verify-rules.ts';

/** Reasons that are told; the verification has them all. */
const MAX_EXPLAINED = 10;

/** Pieces of evidence that are named for one of them. */
const MAX_ORIGINS = 2;

/**
 * The verdict on a subject's evidence: every rule must be met by what was verified. No rule at all is a
 * failure, and so is nothing verified.
 *
 * @param unmetCondition Of the same policy: `openConditions`.
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
    reasons.push(failure('nothing was asked for, and so nothing is proved', ['nothing-asked']));
  return {
    kind: DECISION_KIND,
    action: 'verify',
    subject: verifiedSubject(verification.subject),
    ...decidedBy(reasons),
    reasons: reasons.sort(byWeight),
  };
}

interface Judged {
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
  const judged: Judged[] = [];
  for (const evidence of relevant) {
    judged.push({ evidence, problem: await whyNotMet(evidence, rule, context) });
  }
  const counted = rule.failOn === undefined ? judged : newestScans(judged, rule);
  const good = counted.filter(({ problem }) => problem === undefined);
  const signers = isHidden(rule, verification)
    ? 0
    : countDistinctSigners(
        good.map((each) => each.evidence),
        rule.signedBy,
      );
  if (signers >= rule.signers) return undefined;
  const shortcomings = shortcomingsOf(counted, verification.refused, rule);
  const codes = [
    ...headCodes(rule, signers, shortcomings),
    ...shortcomings.map(({ code }) => code),
  ];
  const isNone = counted.length === 0 && shortcomings.length === 0;
  const why = isNone
    ? `: there is none at all${amongOthers(verification)}`
    : explained(shortcomings);
  return failure(`${headOf(rule, signers)}${why}`, codes);
}

/**
 * Whether a newer scan, or a VEX document that takes an excuse back, may be among what was not seen. Of other
 * rules what is not seen counts for nothing, and takes nothing away.
 */
function isHidden({ failOn }: EvidenceRule, { refused }: Verification): boolean {
  return failOn !== undefined && refused.some(({ isUnseen }) => isUnseen === true);
}

/**
 * Of each identity that the rule names the newest scan, and those of which no one knows the time, whoever of
 * those that fit the identity signed it. An older scan that is clean says nothing about what was found since; an
 * identity with a scan that is not is none that vouches.
 */
function newestScans(judged: readonly Judged[], { signedBy }: EvidenceRule): readonly Judged[] {
  const isBy = ({ evidence }: Judged, name: string) => evidence.acceptedAs?.includes(name) === true;
  const newest = signedBy.flatMap((name) => {
    const own = judged.filter((each) => isBy(each, name));
    const current = newestOf(own, ({ evidence }) => evidence.signedAt);
    const problem = current.find((each) => each.problem !== undefined)?.problem;
    return current.map(({ evidence }) => ({
      evidence: { ...evidence, acceptedAs: [name] },
      problem,
    }));
  });
  const others = judged.filter((each) => !signedBy.some((name) => isBy(each, name)));
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
  if (wanted === 1) return `no evidence of type ${name} counts`;
  return `evidence of type ${name} takes ${wanted} different signers, and has ${found}`;
}

/** Where one signer is enough, what is wrong with each candidate says it all. */
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
  /** An UnmetCode, or the TrustErrorCode of what was refused. */
  readonly code: string;
  readonly origin: string;
  readonly message: string;
}

/**
 * Each candidate with the reason why it does not count. Of those that were refused, the ones whose type is
 * not known may have been meant to be what is missing.
 */
function shortcomingsOf(
  judged: readonly Judged[],
  refused: readonly RefusedEvidence[],
  rule: EvidenceRule,
): readonly Shortcoming[] {
  const relevant = refused.filter(
    ({ predicateType }) => predicateType === undefined || isMeant(predicateType, rule),
  );
  return [
    ...judged.flatMap(({ evidence: { origin }, problem }) =>
      problem === undefined ? [] : { origin, ...problem },
    ),
    ...relevant,
  ];
}

/** What there is instead: who asks for a type by a name of its own sees what it is called. */
function amongOthers({ verified, refused }: Verification): string {
  const others = refused.filter(({ code }) => code === 'predicate-mismatch');
  const types = [...verified, ...others].flatMap(({ predicateType }) => predicateType ?? []);
  const shown = [...new Set(types)].sort().slice(0, MAX_EXPLAINED);
  return shown.length === 0 ? '' : ` among ${shown.join(', ')}`;
}

/** Each reason once, behind the first candidates that it holds for and the number of the others. */
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

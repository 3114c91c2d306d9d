import { DECISION_KIND, type Decision, type Reason } from '../model/decision.ts';
import { isPredicateOf } from '../model/predicate-type.ts';
import type { Verification } from '../model/verification.ts';
import { byWeight, outcomeOf } from './decide-scan.ts';

/** One kind of evidence that must be there. */
export interface RequiredEvidence {
  /** As a person asked for it: `signature`, `sbom`, or a type. */
  readonly name: string;
  /** Predicate types of which any one is meant. */
  readonly types: readonly string[];
}

/**
 * The verdict on a subject's evidence: each kind that is required must be among what was verified.
 * Nothing verified is a failure, whatever was asked for.
 */
export function decideVerification(
  verification: Verification,
  required: readonly RequiredEvidence[],
): Decision {
  const { name, digest } = verification.subject;
  const reasons = required
    .filter(({ types }) => !isVerified(verification, types))
    .map((missing) => failure(missingMessage(missing, verification)));
  if (required.length === 0 && verification.verified.length === 0) {
    reasons.push(failure(`there is no verified evidence${refusals(verification, [])}`));
  }
  return {
    kind: DECISION_KIND,
    action: 'verify',
    subject: name === '' ? digest : `${name}@${digest}`,
    outcome: outcomeOf(reasons),
    reasons: reasons.sort(byWeight),
  };
}

function isVerified({ verified }: Verification, types: readonly string[]): boolean {
  return verified.some(({ predicateType }) =>
    types.some((type) => isPredicateOf(predicateType, type)),
  );
}

function missingMessage({ name, types }: RequiredEvidence, verification: Verification): string {
  return `there is no verified ${name}${refusals(verification, types)}`;
}

/**
 * How much there was that does not count, and why; the verification has each with its reason. Evidence of
 * which the type is not known may have been meant to be what is missing.
 */
function refusals({ refused, verified }: Verification, types: readonly string[]): string {
  if (refused.length + verified.length === 0) return ': there is no evidence at all';
  const relevant = refused.filter(
    ({ predicateType }) =>
      types.length === 0 ||
      predicateType === undefined ||
      types.some((type) => isPredicateOf(predicateType, type)),
  );
  if (relevant.length === 0) return '';
  const codes = [...new Set(relevant.map(({ code }) => code))].sort();
  return `; ${relevant.length} refused (${codes.join(', ')})`;
}

function failure(message: string): Reason {
  return { rule: 'required-evidence', outcome: 'fail', message, findings: [] };
}

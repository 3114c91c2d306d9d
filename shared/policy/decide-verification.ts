import { DECISION_KIND, type Decision, type Reason } from '../model/decision.ts';
import type { Verification } from '../model/verification.ts';
import { byWeight, outcomeOf } from './decide-scan.ts';

/** What must be proved. */
export interface VerificationPolicy {
  /** Each must be among the verified evidence; with none, any verified evidence will do. */
  readonly predicateTypes: readonly string[];
}

/** The verdict on a subject's evidence. Nothing verified is a failure, whatever was asked for. */
export function decideVerification(
  verification: Verification,
  policy: VerificationPolicy,
): Decision {
  const { name, digest } = verification.subject;
  const present = new Set(verification.verified.map(({ predicateType }) => predicateType));
  const missing = [...new Set(policy.predicateTypes)].filter((type) => !present.has(type));
  const reasons: Reason[] = missing.map((type) => failure(`there is no verified ${type}`));
  if (verification.verified.length === 0) reasons.push(failure(nothingVerified(verification)));
  return {
    kind: DECISION_KIND,
    action: 'verify',
    subject: name === '' ? digest : `${name}@${digest}`,
    outcome: outcomeOf(reasons),
    reasons: reasons.sort(byWeight),
  };
}

function nothingVerified({ refused }: Verification): string {
  if (refused.length === 0) return 'there is no evidence at all';
  const [first] = refused;
  return `no evidence held: ${refused.length} refused, first for ${first?.code}: ${first?.message}`;
}

function failure(message: string): Reason {
  return { rule: 'required-evidence', outcome: 'fail', message, findings: [] };
}

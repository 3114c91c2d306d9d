import type { Reason } from '../model/decision.ts';

/** What is wrong with the policy itself. */
export interface PolicyState {
  /** Why the policy of the base is not known; defaults and inputs stand for it. */
  readonly unreadable?:
    | { readonly branch: string; readonly message: string; readonly fix: string }
    | undefined;
  /** What is wrong with the policy that a change brings. */
  readonly invalid?: string | undefined;
}

/** A rule about the policy, and not about what it is for. */
const RULE = 'policy-of-base';

/**
 * The reasons, with those that the policy gives. Where that of the base is not known, what fails by defaults and
 * inputs may have an exception there: nobody can say that it fails, nor that it passes. A policy that cannot be used
 * would break the base once it is merged.
 */
export function withPolicyReasons(
  reasons: readonly Reason[],
  { unreadable, invalid }: PolicyState,
): readonly Reason[] {
  const known = unreadable === undefined ? reasons : withoutBase(reasons, unreadable);
  if (invalid === undefined) return known;
  return [reasonOf(`This change brings a policy that cannot be used: ${invalid}`), ...known];
}

function withoutBase(
  reasons: readonly Reason[],
  { branch, message, fix }: NonNullable<PolicyState['unreadable']>,
): readonly Reason[] {
  if (reasons.every(({ outcome }) => outcome !== 'fail')) return reasons;
  const what = `The policy of ${branch} could not be read, and by defaults and inputs this fails`;
  return [
    reasonOf(`${what}: ${message}. Fix: ${fix}.`),
    ...reasons.map((reason) => ({ ...reason, outcome: 'error' as const })),
  ];
}

function reasonOf(message: string): Reason {
  return { rule: RULE, outcome: 'error', message, findings: [] };
}

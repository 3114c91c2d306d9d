import type { Reason } from '../model/decision.ts';
import type { VerifiedEvidence } from '../model/verification.ts';
import { grouped, listed } from '../text/count.ts';
import { evidenceNoun } from './evidence-aliases.ts';

/** A rule that is met, and the evidence that meets it. */
export interface MetRule {
  /** Name of the rule, such as `signature`. */
  readonly name: string;
  readonly valid: readonly Pick<VerifiedEvidence, 'identity'>[];
}

/** A common cause. It applies if all codes in the reasons belong to it. */
interface Cause {
  readonly codes: readonly string[];
  /** The headline if no rule is met. */
  readonly headline: string;
  /**
   * The phrases that follow the missing evidence, for one kind and for several kinds: `is missing` and `are missing`.
   * They are used if other evidence is valid.
   */
  readonly verbs: readonly [one: string, several: string];
}

const CAUSES: readonly Cause[] = [
  {
    codes: ['subject-mismatch'],
    headline: 'all signatures are for a different digest',
    verbs: ['is for a different digest', 'are for a different digest'],
  },
  {
    codes: ['identity-mismatch', 'issuer-mismatch', 'signer-not-asked'],
    headline: 'no signature is from an accepted signer',
    verbs: ['is not from an accepted signer', 'are not from an accepted signer'],
  },
  {
    codes: ['evidence-unreadable'],
    headline: 'the required signatures or attestations cannot be read',
    verbs: ['cannot be read', 'cannot be read'],
  },
  {
    codes: ['evidence-missing'],
    headline: 'a required signature or attestation is missing',
    verbs: ['is missing', 'are missing'],
  },
];

const OTHER_CAUSE: Omit<Cause, 'codes'> = {
  headline: 'a required signature or attestation is missing or invalid',
  verbs: ['is missing or invalid', 'are missing or invalid'],
};

/**
 * Returns the headline for a decision that refuses a subject. If some rules are met, the headline names the evidence
 * that is missing and the evidence that is valid: `the provenance cannot be read (the signature is valid)`.
 *
 * @param met Names of the rules that are met, such as `signature`.
 * @param unmet Names of the rules that are not met.
 */
export function refusalHeadline(
  reasons: readonly Pick<Reason, 'codes'>[],
  { met, unmet }: { readonly met: readonly string[]; readonly unmet: readonly string[] },
): string {
  const codes = reasons.flatMap((reason) => reason.codes ?? []);
  const known = CAUSES.find((each) => codes.every((code) => each.codes.includes(code)));
  const { headline, verbs } = (codes.length === 0 ? undefined : known) ?? OTHER_CAUSE;
  if (met.length === 0 || unmet.length === 0) return headline;
  return `${withVerb(unmet, verbs)} (${withVerb(met, ['is valid', 'are valid'])})`;
}

function withVerb(names: readonly string[], [one, several]: Cause['verbs']): string {
  const nouns = new Set(names.map(evidenceNoun));
  return `the ${some([...nouns])} ${nouns.size === 1 ? one : several}`;
}

/** Maximum number of signers and of evidence types in the sentence. */
const MAX_NAMED = 3;

/** Returns a sentence such as ``Passed: valid signature and SBOM, signed by `octo`.`` */
export function evidenceSummary(met: readonly MetRule[]): string {
  const kinds = some(met.map(({ name }) => evidenceNoun(name)));
  const signers = some(
    met.flatMap(({ valid }) => valid.map(({ identity }) => `\`${identity.san}\``)).sort(),
  );
  return `Passed: valid ${kinds}, signed by ${signers}.`;
}

function some(all: readonly string[]): string {
  const names = [...new Set(all)];
  const left = names.length - MAX_NAMED;
  return listed([...names.slice(0, MAX_NAMED), ...(left > 0 ? [`${grouped(left)} more`] : [])]);
}

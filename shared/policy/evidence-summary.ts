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

/** Headlines for common causes. A headline applies if all codes in the reasons belong to it. */
const CAUSES: readonly (readonly [codes: readonly string[], headline: string])[] = [
  [['subject-mismatch'], 'all signatures are for another digest'],
  [
    ['identity-mismatch', 'issuer-mismatch', 'signer-not-asked'],
    'no signature is by an accepted signer',
  ],
  [
    ['evidence-unreadable'],
    'the required signatures or attestations cannot be read, so they do not count',
  ],
  [['evidence-missing'], 'a required signature or attestation is missing'],
];

/** Returns the headline for a decision that refuses a subject. */
export function refusalHeadline(reasons: readonly Pick<Reason, 'codes'>[]): string {
  const codes = reasons.flatMap((reason) => reason.codes ?? []);
  const cause = CAUSES.find(([known]) => codes.every((code) => known.includes(code)));
  if (codes.length === 0 || cause === undefined)
    return 'a required signature or attestation is missing or invalid';
  return cause[1];
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

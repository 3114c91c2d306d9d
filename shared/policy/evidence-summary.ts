import type { VerifiedEvidence } from '../model/verification.ts';
import { grouped, listed } from '../text/count.ts';
import { evidenceNoun } from './evidence-aliases.ts';

/** A rule that is met, and the evidence that meets the rule. */
export interface MetRule {
  /** Name of the rule, such as `signature`. */
  readonly name: string;
  readonly valid: readonly Pick<VerifiedEvidence, 'identity'>[];
}

/** Maximum number of signers and kinds of evidence in the sentence. */
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

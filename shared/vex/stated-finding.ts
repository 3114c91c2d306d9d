import type { Finding, Suppression } from '../model/finding.ts';

/** The fields of an OpenVEX statement that describe the effect of a vulnerability. */
export type StatedFinding =
  | {
      readonly status: 'not_affected';
      readonly justification: string;
      readonly impact_statement: string;
    }
  | { readonly status: 'affected'; readonly action_statement: string };

/**
 * Matches the names of exceptions in the policy. Suppressions by VEX documents have other names, and Assay does not
 * repeat their statements.
 */
const OWN_RULE = /^ignore\[\d+\]$/;

/**
 * Returns the statement about a finding. It states that the vulnerability has no effect if an exception has a
 * justification, or if the vulnerable code is not in any program. It states that the risk is accepted if an exception
 * has no justification. Returns undefined for all other findings.
 */
export function statedFinding(finding: Finding): StatedFinding | undefined {
  const { suppression, reachability, kind } = finding;
  if (kind !== 'vulnerability') return undefined;
  if (suppression !== undefined && OWN_RULE.test(suppression.rule)) return byException(suppression);
  if (reachability?.level !== 'not-linked') return undefined;
  const packages = reachability.packages.join(', ');
  return {
    status: 'not_affected',
    justification: 'vulnerable_code_not_present',
    impact_statement: `The program contains no functions from these packages: ${packages}.`,
  };
}

function byException({ reason, justification, expires }: Suppression): StatedFinding {
  if (justification !== undefined) {
    return { status: 'not_affected', justification, impact_statement: reason };
  }
  const until = expires === undefined ? '' : ` until ${expires}`;
  return { status: 'affected', action_statement: `Accepted${until}: ${reason}` };
}

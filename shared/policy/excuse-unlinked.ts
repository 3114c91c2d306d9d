import type { Finding } from '../model/finding.ts';
import type { Reachability } from '../model/finding-package.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { countNoun } from '../text/count.ts';

/** Name of the rule that suppresses findings because of their reachability, as reports show it. */
const RULE = 'reachability';

/** Maximum length of an import path in a sentence, in characters. */
const MAX_PATH = 100;

/**
 * Returns all findings. If the policy sets `reachability: excuse`, suppresses each vulnerability for which no program
 * contains a function from a vulnerable package. Findings that are already suppressed keep their reason.
 */
export function excuseUnlinked(
  findings: readonly Finding[],
  { reachability }: Pick<ScanPolicy, 'reachability'>,
): readonly Finding[] {
  if (reachability !== 'excuse') return findings;
  return findings.map((finding) => {
    if (finding.suppression !== undefined || finding.kind !== 'vulnerability') return finding;
    if (finding.reachability?.level !== 'not-linked') return finding;
    return { ...finding, suppression: { rule: RULE, reason: reasonOf(finding.reachability) } };
  });
}

function reasonOf({ packages }: Reachability): string {
  const [first = '', ...others] = packages;
  const more =
    others.length === 0 ? '' : ` or ${countNoun(others.length, 'other vulnerable package')}`;
  return `The program contains no functions from ${first.slice(0, MAX_PATH)}${more}.`;
}

import type { Reason } from '../../shared/model/decision.ts';

/** How to complete a scan, by the rule that found the gap. The first rule that applies determines the fix. */
const FIXES: ReadonlyMap<string, string> = new Map([
  ['inventory-complete', 'Correct or remove the files that are listed above.'],
  ['advisories-complete', 'Use an --advisories source with the ecosystems that are listed above.'],
  ['results-read', 'Correct the files of --results, or remove the option.'],
  ['compared', 'Name an available base with --compare-to, or use --compare-to none.'],
  // The reason of this rule contains the fix for each manifest.
  ['manifests-locked', ''],
]);

/** Returns the fix for a scan that is an error. Returns an empty text if the reasons need no fix. */
export function incompleteFix(reasons: readonly Pick<Reason, 'rule' | 'outcome'>[]): string {
  const rules = reasons.filter(({ outcome }) => outcome === 'error').map(({ rule }) => rule);
  if (rules.length === 0) return '';
  const known = [...FIXES.keys()].find((rule) => rules.includes(rule));
  return FIXES.get(known ?? '') ?? 'Correct the problems that are listed above.';
}

import type { Comparison } from '../model/comparison.ts';
import type { Reason } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import { isNew } from '../model/is-new.ts';
import { isAtLeast } from '../model/order.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { countNoun, grouped } from '../text/count.ts';
import { hasCountedScope } from './rules/counted-scope.ts';

/** Results of a scan for one sentence. */
export interface FoundFacts {
  readonly findings: readonly Finding[];
  readonly reasons: readonly Reason[];
  /** The base with which the findings were compared. */
  readonly comparison?: Comparison | undefined;
  /** Number of findings that only the base has. */
  readonly fixed?: number | undefined;
}

type FoundPolicy = Pick<ScanPolicy, 'failOn' | 'scope' | 'scopes'>;

/**
 * Returns a phrase with the number of findings, such as `34 findings, 9 of which fail,` or `no new findings, 34
 * already in main,`.
 */
export function foundText(facts: FoundFacts, policy: FoundPolicy): string {
  const { findings, comparison } = facts;
  if (comparison?.status === 'compared' && policy.scope !== 'all') {
    return newText(facts, policy, comparison.base.name);
  }
  if (findings.length === 0) return 'no known vulnerabilities';
  const open = findings.filter(isOpen);
  const suppressed = findings.length - open.length;
  if (open.length === 0) return `${countNoun(suppressed, 'finding')}, all suppressed,`;
  return `${openText(open, failingIn(facts), policy)}${suppressedText(suppressed)}`;
}

function newText(facts: FoundFacts, policy: FoundPolicy, base: string): string {
  const open = facts.findings.filter(isOpen);
  const fresh = open.filter(isNew).length;
  const development = uncountedIn(open.filter(isNew), policy);
  const [existing, suppressed] = [open.length - fresh, facts.findings.length - open.length];
  const { fixed = 0 } = facts;
  const parts = [
    fresh === 0 ? 'no new findings' : countNoun(fresh, 'new finding'),
    ...(development === 0 ? [] : [`${grouped(development)} for development`]),
    ...(existing === 0 ? [] : [`${grouped(existing)} already in ${base}`]),
    ...(fixed === 0 ? [] : [`${grouped(fixed)} fixed`]),
    ...(suppressed === 0 ? [] : [`${grouped(suppressed)} suppressed`]),
  ];
  const failing = failingIn(facts);
  // Without the total, the number would seem to belong to the last part.
  const share = `${grouped(failing)} of ${grouped(open.length)} ${failVerb(failing)}`;
  const failed = failing === 0 || failing === open.length ? '' : ` (${share})`;
  return `${parts.join(', ')}${failed}${parts.length > 1 ? ',' : ''}`;
}

function openText(open: readonly Finding[], failing: number, policy: FoundPolicy): string {
  const { failOn } = policy;
  const count = countNoun(open.length, 'finding');
  if (failing === open.length) return count;
  const development = uncountedIn(open, policy);
  if (development > 0) {
    const verdict = failing === 0 ? 'none' : grouped(failing);
    if (open.length === 1) return `${count}, which is for development,`;
    return `${count}, ${verdict} of which ${failVerb(failing)}, ${grouped(development)} for development,`;
  }
  if (failing > 0) return `${count}, ${grouped(failing)} of which ${failVerb(failing)},`;
  const isBelow = open.every(
    ({ severity }) => severity !== 'unknown' && failOn !== 'never' && !isAtLeast(severity, failOn),
  );
  if (isBelow)
    return `${count}, ${open.length === 1 ? '' : 'all '}below the \`${failOn}\` threshold,`;
  return `${count}, ${open.length === 1 ? 'which does not fail' : 'none of which fail'},`;
}

/** Returns the number of findings in development packages if such findings do not count. */
function uncountedIn(open: readonly Finding[], policy: FoundPolicy): number {
  const excluded = open.filter(
    (finding) => finding.kind !== 'malware' && !hasCountedScope(finding, policy),
  );
  return excluded.filter(({ package: about }) => about?.scope === 'development').length;
}

function isOpen({ suppression }: Finding): boolean {
  return suppression === undefined;
}

function failingIn({ reasons }: FoundFacts): number {
  return new Set(reasons.flatMap((reason) => reason.findings)).size;
}

function failVerb(count: number): string {
  return count === 1 ? 'fails' : 'fail';
}

function suppressedText(count: number): string {
  return count === 0 ? '' : ` and ${grouped(count)} suppressed`;
}

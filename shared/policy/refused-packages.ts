import type { Reason } from '../model/decision.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import type { PackageRule } from '../model/policy-rules.ts';
import { countNoun } from '../text/count.ts';
import { exceptionText } from './exception-text.ts';

/** A package that a rule does not accept. */
export interface RefusedPackage {
  readonly rule: PackageRule;
  readonly item: Package;
  /** A sentence without a period, such as `left-pad 1.0.0 is denied`. */
  readonly message: string;
  /** The setting that accepts the package. If it is absent, only an exception accepts the package. */
  readonly accept?: string;
}

/** Maximum number of packages that become separate reasons for one rule. */
const MAX_REASONS = 20;

/**
 * Returns a failure for each package, up to a limit for each rule, and one failure with the number of further
 * packages.
 */
export function refusedPackageReasons(refused: readonly RefusedPackage[]): readonly Reason[] {
  const byRule = Map.groupBy(refused.toSorted(byMessage), ({ rule }) => rule);
  return [...byRule].flatMap(([rule, packages]) => {
    const shown = packages.slice(0, MAX_REASONS);
    const more = packages.length - shown.length;
    const all = shown.map(({ item, message, accept }) => ({
      message,
      accept: accept ?? exceptionText(rule, item.purl),
    }));
    const rest = { message: `${countNoun(more, 'more package')} (\`${rule}\`)`, accept: undefined };
    return [...all, ...(more > 0 ? [rest] : [])].map(
      ({ message, accept }): Reason => ({ rule, outcome: 'fail', message, accept, findings: [] }),
    );
  });
}

function byMessage(a: RefusedPackage, b: RefusedPackage): number {
  return compareText(a.message, b.message);
}

/** Returns a package for a sentence: `left-pad 1.0.0`. */
export function packageText({ name, version }: Pick<Package, 'name' | 'version'>): string {
  return `${name} ${version}`.trim();
}

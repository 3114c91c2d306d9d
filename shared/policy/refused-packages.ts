import type { Reason } from '../model/decision.ts';
import { compareText } from '../model/order.ts';
import type { Package } from '../model/package.ts';
import { PACKAGE_RULES, type PackageRule } from '../model/policy-rules.ts';
import { countNoun, grouped, listed } from '../text/count.ts';
import { exceptionText } from './exception-text.ts';

/** A package that a rule does not accept. */
export interface RefusedPackage {
  readonly rule: PackageRule;
  readonly item: Package;
  /** A sentence without a period, such as `left-pad 1.0.0 is denied`. */
  readonly message: string;
  /** The setting that accepts the package. If absent, only an exception can accept it. */
  readonly accept?: string;
}

/** Maximum number of packages in the sentence of a reason. */
const MAX_NAMED = 3;

/** Maximum number of packages in the `items` of a reason. */
const MAX_ITEMS = 100;

/** Phrases about several refused packages. The keys are the names of the rules. */
const SEVERAL: Readonly<Record<PackageRule, string>> = {
  deny: 'are denied',
  licenses: 'have a license that `licenses` does not accept',
  registries: 'come from hosts that are not in `registries`',
  'min-age-days': 'are newer than `min-age-days` allows',
};

/**
 * Phrases about several packages that lack the data for a rule and are therefore refused. The keys are the names of the
 * rules.
 */
const SEVERAL_UNKNOWN: Readonly<Record<PackageRule, string>> = {
  deny: SEVERAL.deny,
  licenses: 'have no known SPDX license (`unknown-licenses: fail`)',
  registries: 'have no known download location (`unknown-registries: fail`)',
  'min-age-days': 'have no known publication date (`unknown-age: fail`)',
};

/**
 * Returns the reasons for the refused packages. Each rule has up to two reasons: one for packages that violate the
 * rule, and one for packages without the data that the rule needs.
 */
export function refusedPackageReasons(refused: readonly RefusedPackage[]): readonly Reason[] {
  return PACKAGE_RULES.flatMap((rule) => {
    const own = refused.filter((each) => each.rule === rule).toSorted(byMessage);
    const unknown = own.filter(isUnknown);
    return [
      ...reasonFor(
        own.filter((each) => !isUnknown(each)),
        SEVERAL[rule],
      ),
      ...reasonFor(unknown, SEVERAL_UNKNOWN[rule]),
    ];
  });
}

/** Returns true if the package is refused only because data about it is missing. */
function isUnknown({ accept = '' }: RefusedPackage): boolean {
  return accept.startsWith('unknown-');
}

function reasonFor(packages: readonly RefusedPackage[], several: string): readonly Reason[] {
  const [first] = packages;
  if (first === undefined) return [];
  const { rule } = first;
  const exception = exceptionText(rule, first.item.purl);
  if (packages.length === 1) {
    const accept = first.accept ?? exception;
    return [{ rule, outcome: 'fail', message: first.message, accept, findings: [] }];
  }
  const { accept } = first;
  const isForAll = accept !== undefined && packages.every((each) => each.accept === accept);
  return [
    {
      rule,
      outcome: 'fail',
      message: `${countNoun(packages.length, 'package')} ${several}: ${namesOf(packages)}`,
      // A setting can accept several packages, but an exception accepts exactly one.
      ...(isForAll ? { accept } : { acceptOne: exception }),
      findings: [],
      items: packages.slice(0, MAX_ITEMS).map(({ message }) => message),
    },
  ];
}

function namesOf(packages: readonly RefusedPackage[]): string {
  const names = [...new Set(packages.map(({ item }) => packageText(item)))];
  const left = names.length - MAX_NAMED;
  return listed([...names.slice(0, MAX_NAMED), ...(left > 0 ? [`${grouped(left)} more`] : [])]);
}

function byMessage(a: RefusedPackage, b: RefusedPackage): number {
  return compareText(a.message, b.message);
}

/** Returns the text for a package in a sentence: `left-pad 1.0.0`. */
export function packageText({ name, version }: Pick<Package, 'name' | 'version'>): string {
  return `${name} ${version}`.trim();
}

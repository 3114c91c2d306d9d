import { inlineFix } from '../../errors/describe.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { DatedPackage } from '../../model/dated-package.ts';
import type { Reason } from '../../model/decision.ts';
import type { Package } from '../../model/package.ts';
import type { ScanPolicy } from '../../model/policy.ts';
import { countNoun } from '../../text/count.ts';
import { packageText, type RefusedPackage } from '../refused-packages.ts';

type AgePolicy = Pick<ScanPolicy, 'minAgeDays' | 'unknownAge'>;

const DAY_MS = 86_400_000;

/** Returns the new packages that were published less than `min-age-days` days ago, or at an unknown time. */
export function tooNewPackages(
  dated: readonly DatedPackage[],
  { minAgeDays, unknownAge = 'fail' }: AgePolicy,
  now: Date,
): readonly RefusedPackage[] {
  if (minAgeDays === undefined) return [];
  return dated.flatMap(({ item, published }) => {
    if ('unknown' in published) {
      return unknownAge === 'allow' ? [] : undatedPackage(item, published.unknown);
    }
    // A publication date in the future results in a negative age, which is always too low.
    const ageMs = now.getTime() - Date.parse(published.time);
    return ageMs >= minAgeDays * DAY_MS ? [] : tooNew(item, ageMs, minAgeDays);
  });
}

/**
 * Returns an error if the policy sets `min-age-days` and the base cannot be read. In that case, it is unknown which
 * packages are new.
 */
export function newPackagesKnown(
  { minAgeDays, unknownAge = 'fail' }: AgePolicy,
  comparison: Comparison | undefined,
): readonly Reason[] {
  const isUnknown = comparison?.status === 'unavailable' && minAgeDays !== undefined;
  if (!isUnknown || unknownAge === 'allow') return [];
  const { name, message, fix } = comparison;
  const what = `The new packages are unknown, because ${name} could not be read`;
  return [
    {
      rule: 'min-age-days',
      outcome: 'error',
      message: `${what}: ${message}. Fix: ${inlineFix(fix)}.`,
      accept: 'unknown-age: allow',
      findings: [],
    },
  ];
}

function undatedPackage(item: Package, why: string): readonly RefusedPackage[] {
  const message = `${packageText(item)} has no known publication date: ${why} (\`unknown-age: fail\`)`;
  return [{ rule: 'min-age-days', item, message, accept: 'unknown-age: allow' }];
}

function tooNew(item: Package, ageMs: number, minAgeDays: number): readonly RefusedPackage[] {
  const days = Math.floor(ageMs / DAY_MS);
  const age = days < 0 ? 'in the future' : `${countNoun(days, 'day')} ago`;
  const message = `${packageText(item)} was published ${age} (\`min-age-days: ${minAgeDays}\`)`;
  return [{ rule: 'min-age-days', item, message }];
}

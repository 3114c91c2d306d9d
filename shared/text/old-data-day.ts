import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Compared } from '../model/decision.ts';
import { dayText } from './day.ts';

/**
 * Minimum age of data that a headline mentions, in days. A pass with such data says little, because many
 * vulnerabilities were published later.
 */
const OLD_DAYS = 90;

/**
 * An ecosystem counts if it has at least one in this many of the compared packages. For example, few records about
 * GitHub Actions are published, so the newest record for a few actions is often old.
 */
const SHARE = 10;

/**
 * Returns the day of the oldest advisory data that was used: `18 Mar 2022`. Returns undefined if all data is recent
 * enough, or if only ecosystems with few of the compared packages have old data.
 */
export function oldDataDay(
  advisories: readonly AdvisoryData[],
  compared: readonly Compared[],
): string | undefined {
  const total = compared.reduce((sum, { packages }) => sum + packages, 0);
  const packagesOf = (ecosystem: string) =>
    compared
      .filter((each) => familyOf(each.ecosystem) === familyOf(ecosystem))
      .reduce((sum, { packages }) => sum + packages, 0);
  const old = advisories
    .flatMap(({ records = [] }) => records)
    .filter(({ ecosystem, ageDays = 0 }) => ageDays >= OLD_DAYS && packagesOf(ecosystem) > 0);
  if (!old.some(({ ecosystem }) => packagesOf(ecosystem) * SHARE >= total)) return undefined;
  return dayText(old.flatMap(({ newest }) => newest ?? []).toSorted()[0] ?? '');
}

/** Returns the name of an ecosystem without its release: `Debian` for `Debian:12`. */
function familyOf(ecosystem: string): string {
  return ecosystem.split(':', 1).join();
}

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
 * Returns the day of the oldest advisory data: `18 Mar 2022`. Ecosystems with few of the compared packages do not
 * count. Returns undefined if all data is recent enough.
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
  const [oldest = ''] = advisories
    .flatMap(({ records = [] }) => records)
    .filter(({ ageDays = 0 }) => ageDays >= OLD_DAYS)
    .filter(({ ecosystem }) => total > 0 && packagesOf(ecosystem) * SHARE >= total)
    .flatMap(({ newest }) => newest ?? [])
    .toSorted();
  return dayText(oldest);
}

/** Returns the name of an ecosystem without its release: `Debian` for `Debian:12`. */
function familyOf(ecosystem: string): string {
  return ecosystem.split(':', 1).join();
}

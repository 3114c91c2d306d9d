import type { Finding } from '../model/finding.ts';
import { compareFindingOrder, compareSeverity } from '../model/order.ts';

import { joinReachability } from './reachability.ts';

/** Findings in the image for one platform. */
export interface PlatformFindings {
  /** Platform, such as `linux/arm64`. */
  readonly platform: string;
  readonly findings: readonly Finding[];
}

/**
 * Merges the findings for several platforms, because most findings are the same on all of them. Returns one finding for
 * each vulnerability in a package, with the affected platforms.
 */
export function mergePlatforms(parts: readonly PlatformFindings[]): readonly Finding[] {
  const merged = new Map<string, Finding & { platforms: string[] }>();
  for (const { platform, findings } of parts) {
    for (const finding of findings) {
      const known = merged.get(finding.fingerprint);
      if (known === undefined) {
        merged.set(finding.fingerprint, { ...finding, platforms: [platform] });
        continue;
      }
      if (!known.platforms.includes(platform)) known.platforms.push(platform);
      const reachability = joinReachability(known.reachability, finding.reachability);
      if (compareSeverity(finding.severity, known.severity) < 0) {
        merged.set(finding.fingerprint, { ...finding, platforms: known.platforms, reachability });
      } else if (known.reachability !== reachability) {
        merged.set(finding.fingerprint, { ...known, reachability });
      }
    }
  }
  return [...merged.values()].sort(compareFindingOrder);
}

import type { IgnoreRule } from '../../shared/model/policy.ts';
import type { ScannedOnce } from './scan-once.ts';

/**
 * Number of days until the baseline expires. By then, the team must have fixed the findings or renewed the exceptions.
 */
const BASELINE_DAYS = 90;

const DAY_MS = 86_400_000;

/** Returns an exception for each finding that fails the scan today. Malware is never in a baseline. */
export function baselineOf({ findings, decision }: ScannedOnce, now: Date): readonly IgnoreRule[] {
  const failing = new Set(decision.reasons.flatMap((reason) => reason.findings));
  const reason = `baseline of ${isoDate(now)}`;
  const expires = isoDate(new Date(now.getTime() + BASELINE_DAYS * DAY_MS));
  const rules = findings
    .filter(({ kind, fingerprint }) => kind !== 'malware' && failing.has(fingerprint))
    .map(({ id, package: about }): IgnoreRule => {
      const purl = about?.purl.split(/[?#]/, 1)[0];
      return { id, ...(purl !== undefined && { purl }), reason, expires };
    });
  return [...new Map(rules.map((rule) => [`${rule.id} ${rule.purl}`, rule])).values()];
}

function isoDate(time: Date): string {
  return time.toISOString().slice(0, 10);
}

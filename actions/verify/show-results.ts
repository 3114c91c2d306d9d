import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Verification } from '../../shared/model/verification.ts';

/** One subject with what came of it. */
export interface Verified {
  readonly verification: Verification;
  readonly decision: Decision;
}

export function showVerified({ verification }: Verified, host: Host): void {
  const { verified, refused } = verification;
  for (const { predicateType, identity, origin } of verified) {
    host.info(`verified  ${predicateType}\n          by ${identity.san}\n          ${origin}`);
  }
  const byReason = Map.groupBy(refused, ({ code, message }) => `${code}: ${message}`);
  for (const [reason, alike] of byReason) {
    const origins = alike.map(({ origin }) => origin);
    const left = origins.length - MAX_ORIGINS;
    const shown = [...origins.slice(0, MAX_ORIGINS), ...(left > 0 ? [`and ${left} more`] : [])];
    host.info(`refused   ${shown.join('\n          ')}\n          ${reason}`);
  }
}

/** Pieces of evidence that are named for one reason; verification.json has all. */
const MAX_ORIGINS = 3;

/** As `report` would show it, for jobs without a report. What renders it is loaded for them alone. */
export async function writeJobSummary(all: readonly Verified[], host: Host): Promise<void> {
  const [{ gatherReport }, { showReport }] = await Promise.all([
    import('../../shared/report/report-data.ts'),
    import('../../shared/flows/results/show-report.ts'),
  ]);
  const files = all.flatMap(({ verification, decision }) => [verification, decision]);
  await showReport(gatherReport({ title: 'Assay Verify' }, files, []), host);
}

export function explanation(all: readonly Verified[]): string {
  const failed = all.filter(({ decision }) => decision.outcome !== 'pass');
  if (failed.length > 0) return failed.map(({ decision }) => explainDecision(decision)).join('\n');
  const [first] = all;
  const name = all.length === 1 ? first?.decision.subject : `each of ${all.length} subjects`;
  return `${name} has all the evidence that was asked for.`;
}

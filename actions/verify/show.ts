import type { Host } from '../../shared/host/host.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { Verification } from '../../shared/model/verification.ts';
import { explainDecision } from '../steps/explain-decision.ts';

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
  for (const { origin, code, message } of refused) {
    host.info(`refused   ${origin}\n          ${code}: ${message}`);
  }
}

/** As `report` would show it, for jobs without a report. What renders it is loaded for them alone. */
export async function writeJobSummary(all: readonly Verified[], host: Host): Promise<void> {
  const [{ gatherReport }, { showReport }] = await Promise.all([
    import('../../shared/report/report-data.ts'),
    import('../steps/show-report.ts'),
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

import type { Host } from '../../shared/host/host.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import { verificationSummary } from '../../shared/policy/verification-summary.ts';
import { version } from '../version.generated.ts';
import type { Judged } from './judge.ts';
import type { GatePolicy } from './policy.ts';

/** Who verified, where no workflow did. */
const OWN_URI = 'pkg:github/assay-dev/assay';

/** What came of a subject, as a SLSA verification summary. */
export function summaryOf(
  { verification, decision, target }: Judged,
  policy: GatePolicy,
  host: Host,
): JsonObject {
  const { context } = host;
  const workflow = host.env['GITHUB_WORKFLOW_REF'] ?? '';
  const verifier =
    context === undefined || workflow === '' ? OWN_URI : `${context.serverUrl}/${workflow}`;
  const verifiedOn = host.now().toISOString();
  const { source, evidence } = policy;
  return verificationSummary(verification, decision, {
    verifier,
    version,
    verifiedOn,
    policy: source,
    rules: evidence,
    isImage: target.place !== undefined,
  });
}

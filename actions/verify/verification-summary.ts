import type { Host } from '../../shared/host/host.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import { version } from '../../shared/model/version.generated.ts';
import { verificationSummary } from '../../shared/policy/verification-summary.ts';
import type { GatePolicy } from './gate-policy.ts';
import type { SubjectResult } from './verify-subjects.ts';

/** ID of the verifier if `verify` runs outside a workflow. */
const OWN_URI = 'pkg:github/assay-dev/assay';

/**
 * Returns the ID of the current workflow. This is the verifier in a summary without a signature, or with a signature by
 * a key.
 */
export function verifierOf({ context, env }: Host): string {
  const workflow = env['GITHUB_WORKFLOW_REF'] ?? '';
  return context === undefined || workflow === '' ? OWN_URI : `${context.serverUrl}/${workflow}`;
}

/** Returns the result for a subject as a SLSA verification summary. */
export function summaryOf(
  { verification, decision, target }: SubjectResult,
  policy: GatePolicy,
  by: { readonly verifier: string; readonly now: Date },
): JsonObject {
  const { source, evidence } = policy;
  return verificationSummary(verification, decision, {
    verifier: by.verifier,
    version,
    verifiedOn: by.now.toISOString(),
    policy: source,
    rules: evidence,
    isImage: target.place !== undefined,
  });
}

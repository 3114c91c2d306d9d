import type { AuditFacts } from '../../shared/audit/rule.ts';

/** Returns facts as a run without a policy has them. */
export function auditFacts(facts: Partial<AuditFacts> = {}): AuditFacts {
  return { registries: [], kubernetesVersion: '1.34', hasFile: () => false, ...facts };
}

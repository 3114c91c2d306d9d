import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import { DEFAULT_AUDIT_POLICY } from '../../shared/policy/audit-policy.ts';
import type { spec } from './spec.ts';

/** The rules by which an audit is decided. */
export interface AuditRules {
  readonly policy: AuditPolicy;
  readonly source: PolicySource;
}

export async function auditRulesOf(
  { policy, profile, 'fail-on': failOn, scope }: InputsOf<typeof spec.inputs>,
  host: Host,
): Promise<AuditRules> {
  const source = await readPolicy(policy, runRepository(host), host.kind);
  const given = {
    ...(profile !== undefined && { profile }),
    ...(failOn !== undefined && { failOn }),
    ...(scope !== undefined && { scope }),
  };
  return { policy: { ...DEFAULT_AUDIT_POLICY, ...given }, source };
}

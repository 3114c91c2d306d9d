import type { PolicySource } from '../../shared/flows/policy/policy-source.ts';
import { readPolicy } from '../../shared/flows/policy/read-policy.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import { auditPolicyFrom } from '../../shared/policy/audit-policy.ts';
import type { ContestedSetting } from '../../shared/policy/scan-policy.ts';
import { isStranger } from './is-stranger.ts';
import type { spec } from './spec.ts';

/** The settings for the decision about an audit. */
export interface AuditRules {
  readonly policy: AuditPolicy;
  readonly source: PolicySource;
  /** Settings that have different values in the input and the file. The stricter value applies. */
  readonly contested: readonly ContestedSetting[];
  /** Rules that will apply after the merge. Present if the pull request changes the policy file. */
  readonly afterMerge?: AuditPolicy | undefined;
}

export async function auditRulesOf(
  { policy: path, profile, 'fail-on': failOn, scope }: InputsOf<typeof spec.inputs>,
  host: Host,
): Promise<AuditRules> {
  const source = await readPolicy(path, runRepository(host), host.kind);
  const given = {
    ...(profile !== undefined && { profile }),
    ...(failOn !== undefined && { failOn }),
    ...(scope !== undefined && { scope }),
  };
  const inline = isStranger(host.context) ? 'report' : 'honor';
  const policyOf = (file: PolicySource['file']) => {
    const { policy, contested } = auditPolicyFrom(given, file.audit);
    return { policy: { ...policy, inline: policy.inline ?? inline }, contested };
  };
  const { proposed } = source;
  const afterMerge = proposed?.kind === 'valid' ? policyOf(proposed.file).policy : undefined;
  return { ...policyOf(source.file), source, afterMerge };
}

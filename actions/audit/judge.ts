import type { Decision } from '../../shared/model/decision.ts';
import { applyIgnores, type IgnoredFindings } from '../../shared/policy/apply-ignores.ts';
import { decideAudit } from '../../shared/policy/decide-audit.ts';
import type { AuditRules } from './audit-rules.ts';
import type { AuditResult } from './audit-tree.ts';

export interface JudgedAudit {
  readonly decision: Decision;
  readonly ignored: IgnoredFindings;
}

/** Applies the exceptions of the policy, and decides. */
export function judgeAudit(
  result: AuditResult,
  { policy, source }: AuditRules,
  { subject, now }: { readonly subject: string; readonly now: Date },
): JudgedAudit {
  const ignored = applyIgnores(result, policy, now);
  const invalid = source.proposed?.kind === 'invalid' ? source.proposed.problem : undefined;
  const facts = {
    ...result,
    subject,
    findings: ignored.findings,
    fixed: result.fixed?.length,
  };
  const state = { unreadable: source.unreadable, invalid };
  return { decision: { ...decideAudit(facts, policy, state), policy: source.origin }, ignored };
}

import { applyInline, type InlineResult } from '../../shared/audit/apply-inline.ts';
import type { AuditFile } from '../../shared/audit/area.ts';
import { applyBaseline, type BaselineEntry } from '../../shared/audit/baseline.ts';
import type { inlineIgnores } from '../../shared/audit/inline-ignores.ts';
import { canonicalJson } from '../../shared/json/canonical-json.ts';
import type { AuditPolicy } from '../../shared/model/audit-policy.ts';
import type { Decision, ProposedPolicy } from '../../shared/model/decision.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { applyIgnores, type IgnoredFindings } from '../../shared/policy/apply-ignores.ts';
import { decideAudit } from '../../shared/policy/decide-audit.ts';
import { withoutOldExcuses } from '../../shared/policy/old-excuses.ts';
import { policyChanges } from '../../shared/policy/policy-change.ts';
import { selectFindings } from '../../shared/policy/select-findings.ts';
import type { AuditRules } from './audit-rules.ts';
import type { AuditResult } from './audit-tree.ts';

/** Data, other than the results, that the exceptions and the decision depend on. */
export interface JudgedWith {
  readonly subject: string;
  readonly now: Date;
  /** The audited files, whose comments can suppress findings. */
  readonly files: readonly AuditFile[];
  /** Returns the comments in a file that suppress findings. */
  readonly ignoresOf: typeof inlineIgnores;
  readonly baseline: readonly BaselineEntry[];
  /** Ignore files and cluster policies that the pull request changes. */
  readonly ignoreFiles: readonly string[];
  /** True if the input `empty` accepts a folder that contains no files to check. */
  readonly isEmptyAllowed: boolean;
}

export interface JudgedAudit {
  readonly decision: Decision;
  /** The findings from the selected rules, including suppressed findings. */
  readonly findings: readonly Finding[];
  readonly fixed: readonly Finding[] | undefined;
  readonly ignored: IgnoredFindings;
  readonly inline: InlineResult;
  /** Baseline entries that do not match a finding. */
  readonly unusedBaseline: readonly BaselineEntry[];
}

/**
 * Selects the findings, applies the exceptions and makes the decision. If the pull request changes the policy, also
 * makes the decision according to the changed policy.
 */
export function judgeAudit(result: AuditResult, rules: AuditRules, given: JudgedWith): JudgedAudit {
  const { source } = rules;
  const invalid = source.proposed?.kind === 'invalid' ? source.proposed.problem : undefined;
  const state = { unreadable: source.unreadable, invalid };
  const judged = judgeBy(rules.policy, result, given, state);
  const afterMerge = proposedPolicy(
    rules,
    given,
    (policy) => judgeBy(policy, result, given, {}).decision.outcome,
  );
  const decision = { ...judged.decision, policy: source.origin, ...(afterMerge && { afterMerge }) };
  return { ...judged, decision };
}

/** Returns the findings for all profiles, each with the exception that applies to it. */
export function wholeFindings(
  result: AuditResult,
  { policy }: AuditRules,
  given: JudgedWith,
): readonly Finding[] {
  return excepted({ ...policy, profile: 'all' }, result, given).findings;
}

function judgeBy(
  policy: AuditPolicy,
  result: AuditResult,
  given: JudgedWith,
  state: Parameters<typeof decideAudit>[2],
): JudgedAudit {
  const { findings, fixed, inline, ...rest } = excepted(policy, result, given);
  const facts = {
    ...result,
    subject: given.subject,
    isEmptyAllowed: given.isEmptyAllowed,
    findings,
    problems: [...result.problems, ...inline.problems],
    fixed: fixed?.length,
    comments: policy.inline === 'forbid' ? inline.used : [],
  };
  const decision = decideAudit(facts, policy, state);
  return { ...rest, decision, findings, fixed, inline };
}

/** Selects the findings by the policy, and applies the exceptions to them. */
function excepted(
  policy: AuditPolicy,
  result: AuditResult,
  { now, files, ignoresOf, baseline }: JudgedWith,
): Omit<JudgedAudit, 'decision'> {
  const chosen = selectFindings(result.findings, policy);
  const ignored = applyIgnores({ findings: chosen }, policy, now, 'audit.ignore');
  const isHonored = policy.inline === 'honor';
  const earlier = new Map(
    chosen.flatMap((finding) => {
      const from = result.earlier?.get(finding.fingerprint);
      return from === undefined ? [] : [[finding, [from]]];
    }),
  );
  const marked = withoutOldExcuses(
    chosen,
    ignored.findings,
    earlier,
    (given) => applyIgnores({ findings: given }, policy, now).findings,
  );
  const inline = applyInline(marked, files, { isHonored, now, ignoresOf });
  const { findings, unused } = applyBaseline(inline.findings, baseline, policy.baseline);
  const fixed = result.fixed && selectFindings(result.fixed, policy);
  return { findings, fixed, ignored, inline, unusedBaseline: unused };
}

function proposedPolicy(
  { policy, source, afterMerge }: AuditRules,
  { ignoreFiles }: JudgedWith,
  outcomeBy: (policy: AuditPolicy) => Decision['outcome'],
): ProposedPolicy | undefined {
  const policies = source.proposed === undefined ? [] : [source.origin.path];
  const files = [...policies, ...ignoreFiles];
  if (files.length === 0) return undefined;
  const { proposed } = source;
  const changes = proposed?.kind === 'valid' ? policyChanges(source.file, proposed.file) : [];
  // The audit used the settings of the current policy. Therefore, the outcome of the changed policy is known only if
  // both policies have the same settings for reading files and for the rules.
  const isKnown =
    afterMerge !== undefined &&
    ignoreFiles.length === 0 &&
    canonicalJson(factsOf(policy)) === canonicalJson(factsOf(afterMerge));
  return { files, changes, outcome: isKnown ? outcomeBy(afterMerge) : undefined };
}

/**
 * Returns the settings that affect what the rules report. The settings that do not affect this are listed here, so a
 * new setting in the policy is included automatically.
 */
function factsOf({
  profile: _profile,
  failOn: _failOn,
  scope: _scope,
  templates: _templates,
  undecided: _undecided,
  inline: _inline,
  rules: _rules,
  ignore: _ignore,
  ...facts
}: AuditPolicy) {
  return facts;
}

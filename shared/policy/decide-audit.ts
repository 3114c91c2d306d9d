import type { CheckedArea, UncheckedFile } from '../model/audit.ts';
import type { AuditPolicy } from '../model/audit-policy.ts';
import type { Comparison } from '../model/comparison.ts';
import { DECISION_KIND, type Decision, decidedBy, type Reason } from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import { countNoun } from '../text/count.ts';
import { auditSummary } from './audit-summary.ts';
import { withComparison } from './comparison-reasons.ts';
import { type PolicyState, withPolicyReasons } from './policy-reasons.ts';
import { auditSeverity } from './rules/audit-severity.ts';
import { newDangers } from './rules/new-dangers.ts';
import { problemReasons } from './rules/problem-reasons.ts';

/** The audit results that the decision is based on. */
export interface AuditFactsForDecision {
  /** Readable name of the audited folder or file. */
  readonly subject: string;
  /** True if the input `empty` allows an audit without any files to check. */
  readonly isEmptyAllowed?: boolean;
  /** Findings, including those that are suppressed. */
  readonly findings: readonly Finding[];
  readonly checked: readonly CheckedArea[];
  /** Files that were not checked, each with the reason. Files with template syntax are also in `templates`. */
  readonly unchecked: readonly UncheckedFile[];
  readonly templates: readonly UncheckedFile[];
  /** Kubernetes objects for which a cluster policy has no result. They are also in `unchecked`. */
  readonly undecided?: readonly UncheckedFile[];
  readonly problems: readonly Problem[];
  /** Comments that suppress findings although the policy forbids such comments. */
  readonly comments: readonly { readonly path: string; readonly line: number }[];
  /** The entries in `problems` that also exist in the base, in unchanged files. */
  readonly existingProblems?: readonly Problem[] | undefined;
  readonly comparison: Comparison;
  /** Number of findings that exist only in the base. */
  readonly fixed?: number | undefined;
}

/** Makes the decision about an audit. A file that could not be read does not count as checked. */
export function decideAudit(
  facts: AuditFactsForDecision,
  policy: AuditPolicy,
  state: PolicyState = {},
): Decision {
  const isKnown = new Set(policy.scope === 'all' ? [] : facts.existingProblems);
  const problems = facts.problems.filter((problem) => !isKnown.has(problem));
  const found = [
    ...(facts.isEmptyAllowed === true ? [] : somethingAudited(facts.checked)),
    ...problemReasons(problems, {
      rule: 'files-read',
      several: 'files could not be read',
      accept: undefined,
    }),
    ...templatesChecked(facts.templates, policy),
    ...policiesDecided(facts.undecided ?? [], policy),
    ...auditSeverity(facts.findings, policy),
    ...commentsForbidden(facts.comments),
    ...newDangers(facts.findings, facts.comparison, policy),
  ];
  const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
  const { outcome, isComplete } = decidedBy(reasons);
  return {
    kind: DECISION_KIND,
    action: 'audit',
    subject: facts.subject,
    outcome,
    isComplete: isComplete && facts.problems.length === 0,
    ...auditSummary({ ...facts, reasons }, policy),
    reasons: reasons.toSorted((a, b) => rankOf(a) - rankOf(b)),
  };
}

/**
 * Returns the rank of a reason. Errors come first, because the other reasons are incomplete if not everything was
 * checked.
 */
function rankOf({ outcome }: Reason): number {
  return outcome === 'error' ? 0 : 1;
}

function templatesChecked(
  templates: readonly UncheckedFile[],
  policy: Pick<AuditPolicy, 'templates'>,
): readonly Reason[] {
  if (policy.templates === 'allow') return [];
  const problems = templates.map(({ path, reason }) => ({
    code: 'template',
    path,
    message: reason,
  }));
  return problemReasons(problems, {
    rule: 'templates-checked',
    several: 'files with template syntax were not checked',
    accept: 'templates: allow',
  });
}

function policiesDecided(
  undecided: readonly UncheckedFile[],
  policy: Pick<AuditPolicy, 'undecided'>,
): readonly Reason[] {
  if (policy.undecided === 'allow') return [];
  const problems = undecided.map(({ path, reason }) => ({
    code: 'undecided',
    path,
    message: reason,
  }));
  return problemReasons(problems, {
    rule: 'policies-decided',
    several: 'objects cannot be evaluated by cluster policies outside the cluster',
    accept: 'undecided: allow',
  });
}

function commentsForbidden(comments: AuditFactsForDecision['comments']): readonly Reason[] {
  const [first] = comments;
  if (first === undefined) return [];
  const others = comments.length - 1;
  const more = others === 0 ? '' : `, and ${countNoun(others, 'more comment')} elsewhere`;
  const message = `${first.path}:${first.line} has a comment that ignores a finding${more} (\`inline: forbid\`)`;
  return [{ rule: 'inline', outcome: 'fail', message, accept: 'inline: honor', findings: [] }];
}

function somethingAudited(checked: readonly CheckedArea[]): readonly Reason[] {
  if (checked.length > 0) return [];
  const message = 'nothing was checked, because no rule covers any of the files';
  return [{ rule: 'something-audited', outcome: 'error', message, findings: [] }];
}

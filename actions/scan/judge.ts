import { canonicalJson } from '../../shared/json/canonical-json.ts';
import type { Decision, Outcome, ProposedPolicy } from '../../shared/model/decision.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { ScanPolicy } from '../../shared/model/policy.ts';
import { applyIgnores, type IgnoredFindings } from '../../shared/policy/apply-ignores.ts';
import { decideScan, type ScanFacts } from '../../shared/policy/decide-scan.ts';
import { excuseUnlinked } from '../../shared/policy/excuse-unlinked.ts';
import { withoutOldExcuses } from '../../shared/policy/old-excuses.ts';
import { policyChanges } from '../../shared/policy/policy-change.ts';
import { type PackageFacts, refusedByRules } from '../../shared/policy/refused-by-rules.ts';
import { withSettingLines } from '../../shared/policy/setting-lines.ts';
import { applyVex } from '../../shared/vex/apply-vex.ts';
import type { Vex } from '../../shared/vex/index-statements.ts';
import type { ScanRules } from './scan-policy.ts';

/** The results of a scan, before package rules and exceptions apply. */
export type FoundFacts = Omit<ScanFacts, 'refused'> &
  PackageFacts & {
    readonly vex: Vex;
    /** The base findings that correspond to each finding, keyed by finding. */
    readonly earlier: ReadonlyMap<Finding, readonly Finding[]>;
  };

export interface JudgedScan {
  readonly decision: Decision;
  readonly ignored: IgnoredFindings;
}

/**
 * Makes the decision according to the current policy. The decision includes the policy's origin, and how the pull
 * request affects the policy.
 *
 * @param ignoreFiles Ignore files that the pull request changes. The scan read them from the base.
 */
export function judgeScan(
  facts: FoundFacts,
  rules: ScanRules,
  ignoreFiles: readonly string[],
): JudgedScan {
  const ignored = suppress(facts, rules.policy);
  const { origin, unreadable, proposed } = rules.source;
  const invalid = proposed?.kind === 'invalid' ? proposed.problem : undefined;
  const marked = { ...facts, findings: ignored.findings, refused: ignored.refused };
  const decision = decideScan(marked, rules.policy, { unreadable, invalid });
  const outcomeBy = (policy: ScanPolicy) => outcomeOf(facts, policy);
  const afterMerge = proposedPolicy(rules, ignoreFiles, outcomeBy);
  const { workflows } = rules;
  const changes = {
    ...(afterMerge && { afterMerge }),
    ...(workflows.length > 0 && { workflows }),
    ...expiringPart(ignored),
    ...stalePart(ignored),
  };
  const reasons = reasonsWithLines(decision.reasons, rules);
  return { decision: { ...decision, reasons, policy: origin, ...changes }, ignored };
}

/**
 * Adds to each reason the line of the policy file with the setting that caused it. Skips a setting if an input is
 * stricter.
 */
function reasonsWithLines(
  reasons: Decision['reasons'],
  { source, contested }: ScanRules,
): Decision['reasons'] {
  if (source.bytes === undefined || source.unreadable !== undefined) return reasons;
  const byInput = contested.filter(({ holds, file }) => holds !== file).map(({ name }) => name);
  return withSettingLines(reasons, source.bytes, new Set(byInput));
}

function expiringPart({ expiring }: IgnoredFindings): Pick<Decision, 'expiring'> {
  if (expiring.length === 0) return {};
  const exceptions = expiring.map(({ rule, ignore: { id, owner, expires = '', line } }) => ({
    rule,
    id,
    owner,
    expires,
    line,
  }));
  return { expiring: exceptions };
}

function stalePart({ expired, unused }: IgnoredFindings): Pick<Decision, 'stale'> {
  const placed = [
    ...expired.map((each) => ({ ...each, why: 'expired' as const })),
    ...unused.map((each) => ({ ...each, why: 'unused' as const })),
  ];
  if (placed.length === 0) return {};
  return {
    stale: placed.map(({ rule, ignore: { id, line }, why }) => ({ rule, id, why, line })),
  };
}

/**
 * Applies the exceptions, and then the VEX documents. If VEX came first, an exception for the same finding would look
 * unused.
 */
function suppress(facts: FoundFacts, policy: ScanPolicy): IgnoredFindings {
  const { findings, earlier, now } = facts;
  const refused = refusedByRules(facts, policy);
  const ignored = applyIgnores({ findings, refused }, policy, now);
  const excuse = (given: readonly Finding[]) => excuseUnlinked(applyVex(given, facts.vex), policy);
  const suppressBase = (given: readonly Finding[]) =>
    excuse(applyIgnores({ findings: given }, policy, now).findings);
  const marked = withoutOldExcuses(findings, excuse(ignored.findings), earlier, suppressBase);
  return { ...ignored, findings: marked };
}

function outcomeOf(facts: FoundFacts, policy: ScanPolicy): Outcome {
  const { findings, refused } = suppress(facts, policy);
  return decideScan({ ...facts, findings, refused }, policy).outcome;
}

function proposedPolicy(
  { policy, source, afterMerge }: ScanRules,
  ignoreFiles: readonly string[],
  outcomeBy: (policy: ScanPolicy) => Outcome,
): ProposedPolicy | undefined {
  const policies = source.proposed === undefined ? [] : [source.origin.path];
  const files = [...policies, ...ignoreFiles];
  if (files.length === 0) return undefined;
  const changes =
    source.proposed?.kind === 'valid' ? policyChanges(source.file, source.proposed.file) : [];
  // Changed ignore files and VEX documents were not read, and no registry was contacted. Therefore, the effect of such
  // changes is unknown.
  const isDated = policy.minAgeDays !== undefined || afterMerge?.minAgeDays === undefined;
  const hasSameVex = afterMerge !== undefined && vexText(policy) === vexText(afterMerge);
  const isKnown = hasSameVex && ignoreFiles.length === 0 && isDated;
  return { files, changes, outcome: isKnown ? outcomeBy(afterMerge) : undefined };
}

function vexText({ vex, vexProducts }: ScanPolicy): string {
  return canonicalJson({ vex, vexProducts });
}

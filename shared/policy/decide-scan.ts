import {
  type Compared,
  DECISION_KIND,
  type Decision,
  decidedBy,
  type Reason,
} from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import { compareText } from '../model/order.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { type PolicyState, withPolicyReasons } from './policy-reasons.ts';
import { advisoriesComplete } from './rules/advisories-complete.ts';
import { inventoryComplete } from './rules/inventory-complete.ts';
import { manifestsLocked } from './rules/manifests-locked.ts';
import { maxSeverity } from './rules/max-severity.ts';
import { somethingScanned } from './rules/something-scanned.ts';
import { unscored } from './rules/unscored.ts';
import { scanSummary } from './scan-summary.ts';

/** The results of a scan that the policy decides on. */
export interface ScanFacts {
  /** The scanned target, in words for a person. */
  readonly subject: string;
  /** Findings with suppressions marked: see applyIgnores. */
  readonly findings: readonly Finding[];
  /** The packages that were compared with advisories. */
  readonly compared: readonly Compared[];
  /** Number of packages not compared because OSV does not cover their ecosystem. */
  readonly skipped: number;
  /** Number of packages compared as the operating system package that owns their files. */
  readonly contained?: number | undefined;
  /** Number of files that packages were read from. */
  readonly files: number;
  /** Parts of the source that could not be read. */
  readonly inventoryProblems: readonly Problem[];
  /** Requests, reads and comparisons that failed, in the advisory source and in matching. */
  readonly advisoryProblems: readonly Problem[];
}

/** Decides on a scan. A check that did not run did not pass. */
export function decideScan(
  facts: ScanFacts,
  policy: ScanPolicy,
  state: PolicyState = {},
): Decision {
  const found = [
    ...somethingScanned(facts),
    ...inventoryComplete(facts.inventoryProblems, policy.partial),
    ...manifestsLocked(facts.inventoryProblems, policy.unlocked),
    ...advisoriesComplete(facts.advisoryProblems, policy.partial),
    ...maxSeverity(facts.findings, policy),
    ...unscored(facts.findings, policy),
  ];
  const reasons = withPolicyReasons(found, state);
  const { outcome, isComplete } = decidedBy(reasons);
  const { compared, skipped } = facts;
  const problems = [...facts.inventoryProblems, ...facts.advisoryProblems];
  return {
    kind: DECISION_KIND,
    action: 'scan',
    subject: facts.subject,
    outcome,
    // A policy may accept an unchecked part, but the scan stays incomplete.
    isComplete: isComplete && problems.length === 0,
    summary: scanSummary({ ...facts, outcome, reasons, problems }, policy),
    compared,
    skipped,
    ...(facts.contained !== undefined && facts.contained > 0 && { contained: facts.contained }),
    reasons: reasons.toSorted(byWeight),
  };
}

/** Sorts errors first, then by rule and message: an incomplete check limits what the other reasons mean. */
export function byWeight(a: Reason, b: Reason): number {
  const order = Number(a.outcome !== 'error') - Number(b.outcome !== 'error');
  return order || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

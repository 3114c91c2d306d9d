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

/** What a scan came to, as far as it is judged. */
export interface ScanFacts {
  /** What was scanned, as a person calls it. */
  readonly subject: string;
  /** With suppressions marked: see applyIgnores. */
  readonly findings: readonly Finding[];
  /** The packages that were compared with advisories. */
  readonly compared: readonly Compared[];
  /** How many packages were not, as OSV has no ecosystem of theirs. */
  readonly skipped: number;
  /** How many packages were compared as the one of the operating system that owns their files. */
  readonly contained?: number | undefined;
  /** How many files packages were read from. */
  readonly files: number;
  /** What of the source could not be read. */
  readonly inventoryProblems: readonly Problem[];
  /** What could not be asked, read or compared: those of the advisory source and of matching. */
  readonly advisoryProblems: readonly Problem[];
}

/** The verdict on a scan. What did not run did not pass. */
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
    // A policy may allow that something was not checked; that does not make it checked.
    isComplete: isComplete && problems.length === 0,
    summary: scanSummary({ ...facts, outcome, reasons, problems }, policy),
    compared,
    skipped,
    ...(facts.contained !== undefined && facts.contained > 0 && { contained: facts.contained }),
    reasons: reasons.toSorted(byWeight),
  };
}

/** Errors first, then by rule and message: what could not be checked says how far the rest goes. */
export function byWeight(a: Reason, b: Reason): number {
  const order = Number(a.outcome !== 'error') - Number(b.outcome !== 'error');
  return order || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}

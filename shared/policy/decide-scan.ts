import type { AdvisoryData } from '../model/advisory-data.ts';
import type { Comparison } from '../model/comparison.ts';
import {
  type Compared,
  DECISION_KIND,
  type Decision,
  decidedBy,
  type Reason,
} from '../model/decision.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/inventory.ts';
import type { ScanPolicy } from '../model/policy.ts';
import { oldDataDay } from '../text/old-data-day.ts';
import { withComparison } from './comparison-reasons.ts';
import { type PolicyState, withPolicyReasons } from './policy-reasons.ts';
import { type RefusedPackage, refusedPackageReasons } from './refused-packages.ts';
import { advisoriesComplete } from './rules/advisories-complete.ts';
import type { CountingFacts } from './rules/counted-findings.ts';
import { inventoryComplete } from './rules/inventory-complete.ts';
import { manifestsLocked } from './rules/manifests-locked.ts';
import { maxSeverity } from './rules/max-severity.ts';
import { newPackagesKnown } from './rules/min-age-days.ts';
import { exploitedListRead } from './rules/only-exploited.ts';
import { resultsRead } from './rules/results-read.ts';
import { somethingScanned } from './rules/something-scanned.ts';
import { unscored } from './rules/unscored.ts';
import { scanSummary } from './scan-summary.ts';
import { withoutConsequences } from './unlocked-problem.ts';

/** The scan results that the decision is based on. */
export interface ScanFacts extends CountingFacts {
  /** Readable name of the scanned target. */
  readonly subject: string;
  /** Findings, including those that `applyIgnores` marked as suppressed. */
  readonly findings: readonly Finding[];
  /** The packages that a rule refuses and that no exception accepts. */
  readonly refused: readonly RefusedPackage[];
  /** Time of the scan. */
  readonly now: Date;
  /** The packages that were compared with advisories. */
  readonly compared: readonly Compared[];
  /** Number of packages that were not compared because OSV does not cover their ecosystem. */
  readonly skipped: number;
  /** Names of some of the skipped packages. */
  readonly skippedNames?: readonly string[] | undefined;
  /** Number of skipped container images. */
  readonly images?: number | undefined;
  /**
   * Number of packages inside operating system packages. Only the operating system packages were compared with
   * advisories.
   */
  readonly contained?: number | undefined;
  /** Number of files that were read in a known format. */
  readonly files: number;
  /** Parts of the source that Assay could not read. */
  readonly inventoryProblems: readonly Problem[];
  /**
   * Problems that the base also has, in unchanged files. They are included in `inventoryProblems` and
   * `advisoryProblems`.
   */
  readonly existingProblems?: readonly Problem[] | undefined;
  /** The base that the findings were compared with. */
  readonly comparison?: Comparison | undefined;
  /** Number of findings that exist only in the base. */
  readonly fixed?: number | undefined;
  /** Problems with loading the advisories, and with comparing them with the packages. */
  readonly advisoryProblems: readonly Problem[];
  /** The advisory data that the packages were compared with. */
  readonly advisories?: AdvisoryData | undefined;
  /** Result files of other tools that could not be used. */
  readonly resultProblems?: readonly Problem[] | undefined;
}

/** Makes the decision about a scan. A check that did not run does not count as passed. */
export function decideScan(
  facts: ScanFacts,
  policy: ScanPolicy,
  state: PolicyState = {},
): Decision {
  const isKnown = new Set(policy.scope === 'all' ? [] : facts.existingProblems);
  const isNewProblem = (problem: Problem) => !isKnown.has(problem);
  const inventoryProblems = facts.inventoryProblems.filter(isNewProblem);
  const found = [
    ...somethingScanned(facts),
    ...inventoryComplete(inventoryProblems, policy.partial),
    // If the policy accepts unreadable files, they are not errors. In that case, a manifest without a lockfile is a
    // separate error.
    ...manifestsLocked(
      policy.partial === 'allow' ? inventoryProblems : withoutConsequences(inventoryProblems),
      policy.unlocked,
    ),
    ...advisoriesComplete(facts.advisoryProblems.filter(isNewProblem), policy.partial),
    ...resultsRead(facts.resultProblems ?? []),
    ...exploitedListRead(policy, facts.hasExploited === true),
    ...maxSeverity(facts.findings, policy, facts),
    ...unscored(facts.findings, policy, facts),
    ...newPackagesKnown(policy, facts.comparison),
    ...refusedPackageReasons(facts.refused),
  ];
  const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
  const { outcome, isComplete } = decidedBy(reasons);
  const { compared, skipped } = facts;
  const { inventoryProblems: unread, advisoryProblems, resultProblems = [] } = facts;
  const problems = [...unread, ...advisoryProblems, ...resultProblems];
  return {
    kind: DECISION_KIND,
    action: 'scan',
    subject: facts.subject,
    outcome,
    // A policy can accept that something was not checked, but the scan is still incomplete.
    isComplete: isComplete && problems.length === 0,
    ...scanSummary(
      {
        ...facts,
        reasons,
        problems,
        dataDay: oldDataDay(facts.advisories === undefined ? [] : [facts.advisories], compared),
        existingProblems: [...isKnown],
        refused: new Set(facts.refused.map(({ item }) => item.purl)).size,
      },
      policy,
    ),
    compared,
    skipped,
    ...(facts.contained !== undefined && facts.contained > 0 && { contained: facts.contained }),
    reasons: reasons.toSorted(byWeight),
  };
}

/**
 * Compares reasons so that errors come first. If not everything was checked, the other reasons are incomplete. All
 * other reasons stay in the order of the rules, worst first.
 */
function byWeight(a: Reason, b: Reason): number {
  return Number(a.outcome !== 'error') - Number(b.outcome !== 'error');
}

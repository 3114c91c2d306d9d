import { type Finding, SEVERITIES, type Severity } from './finding.ts';
import { REACHABILITY_LEVELS } from './finding-package.ts';

/**
 * Compares two strings by their UTF-16 code units. Unlike `localeCompare`, this comparison has the same result on every
 * machine.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Compares severities in the order of `SEVERITIES`, most severe first. `unknown` comes last. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Compares findings by reachability. Findings come last if no program contains a vulnerable function. */
function compareReachability(a: ReachableFinding, b: ReachableFinding): number {
  return rankOf(a) - rankOf(b);
}

type ReachableFinding = Pick<Finding, 'reachability'>;

function rankOf({ reachability }: ReachableFinding): number {
  const level = reachability?.level ?? 'linked';
  return REACHABILITY_LEVELS.length - REACHABILITY_LEVELS.indexOf(level);
}

/**
 * Compares findings for a decision. Malware comes first, and all other findings follow in the order of
 * `compareFindingOrder`.
 */
export function compareUrgency(a: Finding, b: Finding): number {
  return Number(b.kind === 'malware') - Number(a.kind === 'malware') || compareFindingOrder(a, b);
}

/** Compares findings for display: the most severe first, then by reachability, ID and package. */
export function compareFindingOrder(a: Finding, b: Finding): number {
  return (
    compareSeverity(a.severity, b.severity) ||
    compareReachability(a, b) ||
    compareText(a.id, b.id) ||
    compareText(a.package?.purl ?? '', b.package?.purl ?? '')
  );
}

/** Returns true if the first severity is at least as high as the second. */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return compareSeverity(severity, least) <= 0;
}

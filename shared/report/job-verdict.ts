import {
  type Decision,
  type Outcome,
  type Reason,
  verifiedSubject,
  worstOutcome,
} from '../model/decision.ts';
import type { ReportData } from './report-data.ts';

/**
 * The verdict for a whole job. `none` means that no policy was applied, because the job only created documents or
 * signatures.
 */
export interface Verdict {
  readonly outcome: Outcome | 'none';
  /** True if there are known failures, even if the outcome is an error. */
  readonly hasFailures: boolean;
  readonly reasons: readonly VerdictReason[];
}

export interface VerdictReason extends Reason {
  /** The action that made the decision, or `report` for a problem that `report` found. */
  readonly action: string;
  /** The subject of the decision. Empty if the reason concerns the whole run. */
  readonly subject: string;
}

/** Returns the worst outcome of all decisions. A missing or unreadable decision is an error and never a pass. */
export function verdictOf(data: ReportData): Verdict {
  const reasons = [...decidedReasons(data), ...unreadableReasons(data), ...undecidedReasons(data)];
  const outcomes = [
    ...data.decisions.map((decision) => decision.outcome),
    ...reasons.map((reason) => reason.outcome),
  ];
  const hasFailures = outcomes.includes('fail');
  if (isEmpty(data)) return { outcome: 'error', hasFailures, reasons: [NOTHING_RAN] };
  if (outcomes.length === 0) return { outcome: 'none', hasFailures, reasons };
  return { outcome: worstOutcome(outcomes), hasFailures, reasons: bothFirst(reasons) };
}

const NOTHING_RAN: VerdictReason = {
  rule: 'results-present',
  outcome: 'error',
  message: 'nothing to report, because no step wrote a result',
  fix: 'Run another Assay action, such as `scan`, before `report` in the same job.',
  findings: [],
  action: 'report',
  subject: '',
};

/** Moves one error and one failure to the front. Even a short list then contains both. */
function bothFirst(reasons: readonly VerdictReason[]): readonly VerdictReason[] {
  const first = [
    reasons.find(({ outcome }) => outcome === 'error'),
    reasons.find(({ outcome }) => outcome === 'fail'),
  ].filter((reason) => reason !== undefined);
  return [...first, ...reasons.filter((reason) => !first.includes(reason))];
}

function decidedReasons(data: ReportData): VerdictReason[] {
  return data.decisions.flatMap(({ action, subject, outcome, reasons }) => {
    if (outcome === 'pass' || reasons.length > 0) {
      return reasons.map((reason) => ({ ...reason, action, subject }));
    }
    const message = 'the decision contains no reason';
    return [{ rule: 'reasons-present', outcome, message, findings: [], action, subject }];
  });
}

function unreadableReasons(data: ReportData): VerdictReason[] {
  return data.unreadable.map(({ path, message }) => ({
    rule: 'results-readable',
    outcome: 'error',
    message: `${path}: ${message}`,
    findings: [],
    action: 'report',
    subject: '',
  }));
}

/** Returns a reason for each scan and verification that stopped before it made a decision. */
function undecidedReasons({ scans, verifications, decisions }: ReportData): VerdictReason[] {
  const scanned = scans.map(({ source }) => source.name);
  const verified = verifications.map(({ subject }) => verifiedSubject(subject));
  return [
    ...undecided(scanned, 'scan', decisions).map((subject) => undecidedReason('scan', subject)),
    ...undecided(verified, 'verify', decisions).map((subject) =>
      undecidedReason('verify', subject),
    ),
  ];
}

/**
 * Returns the subjects without a decision from the action. If several results have the same name, each needs its own
 * decision.
 */
function undecided(
  subjects: readonly string[],
  by: 'scan' | 'verify',
  decisions: readonly Decision[],
): readonly string[] {
  const decided = new Map<string, number>();
  for (const { action, subject } of decisions) {
    if ((action === 'verify') !== (by === 'verify')) continue;
    decided.set(subject, (decided.get(subject) ?? 0) + 1);
  }
  return subjects.filter((name) => {
    const left = decided.get(name) ?? 0;
    decided.set(name, left - 1);
    return left <= 0;
  });
}

function undecidedReason(action: 'scan' | 'verify', subject: string): VerdictReason {
  const done = action === 'scan' ? 'scanned' : 'verified';
  const message = `${done}, but no decision was written`;
  return { rule: 'decision-present', outcome: 'error', message, findings: [], action, subject };
}

/** Returns true if no step wrote a result. */
export function isEmpty(data: ReportData): boolean {
  return (
    data.scans.length +
      data.decisions.length +
      data.documents.length +
      data.evidence.length +
      data.verifications.length +
      data.unreadable.length ===
    0
  );
}

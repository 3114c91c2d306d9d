import {
  type Decision,
  type Outcome,
  type Reason,
  verifiedSubject,
  worstOutcome,
} from '../model/decision.ts';
import type { ReportData } from './report-data.ts';

/** `none` when nothing was to be decided: documents or signatures were made, and no policy ran. */
export interface Verdict {
  readonly outcome: Outcome | 'none';
  /** True when something is known to fail, beside an error too. */
  readonly hasFailures: boolean;
  readonly reasons: readonly VerdictReason[];
}

export interface VerdictReason extends Reason {
  /** The action that decided, or `report`. */
  readonly action: string;
  /** What was judged; empty when the reason is about the run. */
  readonly subject: string;
}

/** The worst of all decisions. What is missing or unreadable is an error, never a pass. */
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
  message: 'no step left any result, so there is nothing to report on',
  findings: [],
  action: 'report',
  subject: '',
};

/** Where only a few are shown, one of each kind is among them. */
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
    const message = 'the decision gives no reason';
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

/** A scan or a verification without a decision stopped half way. Two of the same name need one each. */
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

/** The subjects for which no decision of the action is left. */
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
  const message = `it was ${done}, but no decision was written`;
  return { rule: 'decision-present', outcome: 'error', message, findings: [], action, subject };
}

function isEmpty(data: ReportData): boolean {
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

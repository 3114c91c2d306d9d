import { ROOT_ACTION } from '../../shared/model/decision.ts';
import type { Verdict, VerdictReason } from '../../shared/report/job-verdict.ts';
import { sourceText } from '../../shared/report/location.ts';
import type { ReportData } from '../../shared/report/report-data.ts';
import { stepLines } from '../../shared/report/step-lines.ts';
import { countNoun } from '../../shared/text/count.ts';
import { oneLine } from '../../shared/text/sanitize.ts';

/** Maximum number of reasons in the log. The summary and the comment show all of them. */
const MAX_REASONS = 10;

/** Returns the last lines of the log: the number of checks with each outcome, the reasons, and the next step. */
export function explanation(data: ReportData, { outcome, hasFailures, reasons }: Verdict): string {
  const isBoth = outcome === 'error' && hasFailures;
  const left = reasons.length - MAX_REASONS;
  return [
    `${isBoth ? 'Failed and incomplete' : OUTCOME_TITLES[outcome]}: ${checksText(data)}`,
    ...reasons.slice(0, MAX_REASONS).map(reasonLine),
    ...(left > 0 ? [`- and ${left} more`] : []),
    ...(outcome === 'pass' || outcome === 'none' ? [] : stepLines(data).map(oneLine)),
  ].join('\n');
}

const OUTCOME_TITLES: Readonly<Record<Verdict['outcome'], string>> = {
  pass: 'Passed',
  fail: 'Failed',
  error: 'Incomplete',
  none: 'Done',
};

const OUTCOME_WORDS = [
  ['fail', 'failed'],
  ['error', 'incomplete'],
  ['pass', 'passed'],
] as const;

/** Returns the number of checks with each outcome: `4 checks, 1 failed, 3 passed.` */
function checksText(data: ReportData): string {
  const decisions = data.decisions.filter(({ action }) => action !== ROOT_ACTION);
  if (decisions.length === 0) return 'no check made a decision.';
  const counts = OUTCOME_WORDS.flatMap(([outcome, word]) => {
    const count = decisions.filter((decision) => decision.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${countNoun(decisions.length, 'check')}, ${counts.join(', ')}.`;
}

function reasonLine({ action, subject, message }: VerdictReason): string {
  if (action === ROOT_ACTION) return `- ${oneLine(message)}`;
  const about = subject === '' ? action : `${action} of ${sourceText(subject)}`;
  return `- ${oneLine(`${about}: ${message}`)}`;
}

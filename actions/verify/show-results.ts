import { explainDecision } from '../../shared/flows/policy/explain-decision.ts';
import type { Host } from '../../shared/host/host.ts';
import { withOptions } from '../../shared/host/with-options.ts';
import type { Decision, Reason } from '../../shared/model/decision.ts';
import type { Verification } from '../../shared/model/verification.ts';
import type { VerdictReason } from '../../shared/report/job-verdict.ts';
import { nextStep } from '../../shared/report/next-step.ts';
import { comparisonLines } from '../../shared/report/split-comparison.ts';
import { terminalEvidence } from '../../shared/report/terminal-evidence.ts';
import { outcomeSentence, outcomeWords } from '../../shared/text/outcome-words.ts';
import { oneLine } from '../../shared/text/sanitize.ts';

/** A subject, and the result of its verification. */
export interface Verified {
  readonly verification: Verification;
  readonly decision: Decision;
}

export function showVerified({ verification }: Verified, host: Host): void {
  if (host.kind === 'terminal') host.show(terminalEvidence(verification));
  else showInLog(verification, host);
}

function showInLog({ verified, refused }: Verification, host: Host): void {
  for (const { predicateType, identity, origin } of verified) {
    host.info(linesOf('verified', [predicateType, `by ${identity.san}`, origin]));
  }
  const byReason = Map.groupBy(refused, ({ code, message }) => `${code}: ${message}`);
  for (const [reason, alike] of byReason) {
    const origins = alike.map(({ origin }) => origin);
    const left = origins.length - MAX_ORIGINS;
    const shown = [...origins.slice(0, MAX_ORIGINS), ...(left > 0 ? [`and ${left} more`] : [])];
    host.info(linesOf('not accepted', [...shown, reason]));
  }
}

/**
 * Returns a label with a column of lines next to it, one for each part. A reason can quote a registry response with
 * line breaks, so line breaks within a part are escaped.
 */
function linesOf(head: string, parts: readonly string[]): string {
  return `${head.padEnd(INDENT)}${parts.map(oneLine).join(`\n${' '.repeat(INDENT)}`)}`;
}

const PASSED_STEP = 'Next step: No action is required.';

/** Width of the first column, in characters. */
const INDENT = 14;

/** Maximum number of sources to show for one reason. verification.json lists all sources. */
const MAX_ORIGINS = 3;

/** Writes the same summary as `report`, for jobs without a report. The renderer is imported only in this case. */
export async function writeJobSummary(all: readonly Verified[], host: Host): Promise<void> {
  const [{ gatherReport }, { reportRun }, { showReport }] = await Promise.all([
    import('../../shared/report/report-data.ts'),
    import('../../shared/flows/results/report-run.ts'),
    import('../../shared/flows/results/show-report.ts'),
  ]);
  const files = all.flatMap(({ verification, decision }) => [verification, decision]);
  const head = { title: 'Assay Verify', run: reportRun(host, files) };
  await showReport(gatherReport(head, files, []), host);
}

export function explanation(all: readonly Verified[], host: Pick<Host, 'kind'>): string {
  const failed = all.filter(({ decision }) => decision.outcome !== 'pass');
  if (failed.length > 0)
    return failed.map(({ decision }) => failureText(decision, host)).join('\n');
  const [first] = all;
  if (all.length > 1 || first === undefined)
    return `Passed: valid signatures and attestations for all ${all.length} images and files.\n${PASSED_STEP}`;
  const { subject, summary = 'Passed: valid signatures and attestations.' } = first.decision;
  return `${summary} Verified: ${subject}\n${PASSED_STEP}`;
}

/** Returns the verdict for one subject, the reasons with the expected and the actual values, and the next step. */
function failureText(decision: Decision, host: Pick<Host, 'kind'>): string {
  const { headline, outcome, reasons, subject } = decision;
  if (headline === undefined) return explainDecision(decision);
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const verdict = { outcome, hasFailures, reasons: reasons.map(withAction(decision)) };
  const said = nextStep({ scans: [], decisions: [] }, verdict);
  const step = host.kind === 'terminal' ? withOptions(said, ['certificate-identity']) : said;
  return [
    outcomeSentence(outcomeWords(outcome, hasFailures), headline),
    `${oneLine(subject)} does not pass:`,
    ...reasons.flatMap(({ message }) => comparisonLines(`- ${oneLine(message)}`, '    ')),
    ...(step === '' ? [] : [`Next step: ${step}`]),
  ].join('\n');
}

function withAction({ action, subject }: Decision): (reason: Reason) => VerdictReason {
  return (reason) => ({ ...reason, action, subject });
}

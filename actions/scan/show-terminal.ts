import { showDetails, showProblems } from '../../shared/flows/inventory/show-inventory.ts';
import type { Host } from '../../shared/host/host.ts';
import type { Log } from '../../shared/host/log.ts';
import type { Decision } from '../../shared/model/decision.ts';
import type { FindingsFile } from '../../shared/model/findings-file.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { acceptSentence } from '../../shared/report/accept-text.ts';
import { advisoryDates } from '../../shared/report/advisory-dates.ts';
import { oldDataText } from '../../shared/report/data-age.ts';
import { detailsOf } from '../../shared/report/header.ts';
import { verdictOf } from '../../shared/report/job-verdict.ts';
import { openFindings } from '../../shared/report/listed-finding.ts';
import { nextStep } from '../../shared/report/next-step.ts';
import { gatherReport } from '../../shared/report/report-data.ts';
import { terminalFindings } from '../../shared/report/terminal-findings.ts';
import { terminalFixes } from '../../shared/report/terminal-fixes.ts';
import { worseFindingText } from '../../shared/report/worse-finding.ts';
import { worstFindingStep } from '../../shared/report/worst-finding-step.ts';
import { countNoun } from '../../shared/text/count.ts';
import { outcomeSentence, outcomeWords } from '../../shared/text/outcome-words.ts';
import { oneLine } from '../../shared/text/sanitize.ts';
import { explanation } from './explanation.ts';

/** Maximum number of reasons. */
const MAX_REASONS = 10;

/**
 * Shows the findings by package, the changes that fix them, and the reasons. Details that do not affect the result are
 * shown only with `--verbose`.
 */
export function showInTerminal(
  scanned: FindingsFile,
  decision: Decision,
  inventories: readonly Inventory[],
  host: Host,
): void {
  const { annotate, progress } = host;
  const details: Log = { info: host.debug, annotate, progress };
  for (const inventory of inventories) showDetails(inventory, details);
  // The problems are not shown again if the reasons of an incomplete scan already describe them.
  const hasErrors = decision.reasons.some(({ outcome }) => outcome === 'error');
  if (!hasErrors) showProblems(scanned.problems, host);
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  const failing = new Set(decision.reasons.flatMap(({ findings }) => findings));
  const sections = [
    terminalFindings(openFindings(data), host),
    terminalFixes(scanned, failing, host),
  ];
  for (const lines of sections.filter(({ length }) => length > 0)) host.show([...lines, []]);
  const warning = oldDataText([scanned]);
  if (warning !== '') host.annotate('warning', warning);
  const { advisories } = scanned;
  if (advisories !== undefined) host.debug(`Advisory data: ${advisoryDates(advisories)}`);
}

/**
 * Returns the verdict, followed by the reasons and the next step. The terminal prints the verdict last, directly below
 * the worst reason and the next step.
 */
export function terminalExplanation(decision: Decision, host: Host, scanned: FindingsFile): string {
  const { reasons, summary, outcome, headline } = decision;
  const isEmpty = reasons.length > 0 && reasons.every(({ rule }) => rule === 'something-scanned');
  if (summary === undefined || headline === undefined || isEmpty)
    return explanation(decision, host);
  const hasFailures = reasons.some((reason) => reason.outcome === 'fail');
  const left = reasons.length - MAX_REASONS;
  const accept = acceptSentence([decision]);
  const details = detailsOf(decision);
  const data = gatherReport({ title: '' }, [scanned, decision], []);
  const step = nextStep(data, verdictOf(data));
  const worse = worseFindingText(data);
  const worst = hasFailures || step === '' ? worstFindingStep(data) : '';
  return [
    outcomeSentence(outcomeWords(outcome, hasFailures), oneLine(headline)),
    ...(details === '' ? [] : [oneLine(details)]),
    ...(accept === '' ? [] : [oneLine(accept)]),
    ...reasons.slice(0, MAX_REASONS).map(({ message }) => `- ${oneLine(message)}`),
    ...(left > 0 ? [`- ${countNoun(left, 'more reason')}`] : []),
    ...(worse === '' ? [] : [oneLine(worse)]),
    ...(step === '' ? [] : [`${outcome === 'error' ? 'Fix' : 'Next step'}: ${oneLine(step)}`]),
    ...(worst === '' ? [] : [`Next step: ${oneLine(worst)}`]),
  ].join('\n');
}

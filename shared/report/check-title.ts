import { capitalized, outcomeWords } from '../text/outcome-words.ts';
import { visibleText } from '../text/visible-text.ts';
import { headlineWords } from './headline.ts';
import type { Verdict } from './job-verdict.ts';
import { openFindings } from './listed-finding.ts';
import type { ReportData } from './report-data.ts';

/** Maximum length of a check run title, in characters. */
const MAX_TITLE = 250;

/**
 * Returns the verdict in one sentence: `Failed: 2 findings must be fixed (1 critical, 1 high)`. If no reason is about
 * findings, the sentence contains the first reason.
 */
export function checkTitle(data: ReportData, verdict: Verdict): string {
  const { outcome, hasFailures, reasons } = verdict;
  const [first, ...others] = reasons;
  if (first === undefined) {
    const said = data.decisions.find(({ summary }) => summary !== undefined)?.summary;
    return visibleText(said ?? capitalized(outcomeWords(outcome, hasFailures)), MAX_TITLE);
  }
  const hasFailing = openFindings(data).some(({ isReason }) => isReason);
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const reason = `${outcomeWords(outcome, hasFailures)}: ${withoutFix(first.message)}${more}`;
  return visibleText(capitalized(hasFailing ? headlineWords(data, verdict) : reason), MAX_TITLE);
}

/** Returns a message without its fix. The summary of the check run contains the whole message. */
function withoutFix(message: string): string {
  const [said = ''] = message.split(' Fix: ', 1);
  return said.replace(/\.$/, '');
}

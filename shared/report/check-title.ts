import { visibleText } from '../text/visible-text.ts';
import type { Verdict } from './job-verdict.ts';
import type { ReportData } from './report-data.ts';

/** Maximum length of the title of a check run, in characters. */
const MAX_TITLE = 250;

const WORDS: Readonly<Record<Verdict['outcome'], string>> = {
  pass: 'Passed',
  fail: 'Failed',
  error: 'Incomplete',
  none: 'Done',
};

/** Returns the verdict in one sentence: `Failed: 2 findings are high or worse: 1 critical, 1 high`. */
export function checkTitle(data: ReportData, { outcome, reasons }: Verdict): string {
  const [first, ...others] = reasons;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const said =
    first === undefined
      ? data.decisions.find(({ summary }) => summary !== undefined)?.summary
      : `${WORDS[outcome]}: ${withoutFix(first.message)}${more}`;
  return visibleText(said ?? WORDS[outcome], MAX_TITLE);
}

/** Returns the first part of a message. The summary of the check run contains the whole message. */
function withoutFix(message: string): string {
  const [said = ''] = message.split(' Fix: ', 1);
  return said.replace(/\.$/, '');
}

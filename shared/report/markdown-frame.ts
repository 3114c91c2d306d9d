import { countNoun } from '../text/count.ts';
import { acceptText } from './accept-text.ts';
import { message } from './block.ts';
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { advisoryText, shortSha } from './footer.ts';
import { factsLine, headerText } from './header.ts';
import type { Verdict } from './job-verdict.ts';
import { markdownLine } from './markdown-block.ts';
import { policiesText } from './policy-text.ts';
import { reasonBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';

/**
 * Maximum length of the title, in characters. With this limit, the header stays below 2,000 bytes even if every
 * character is escaped.
 */
const MAX_HEADLINE = 100;

/** Maximum number of reasons in the box at the top. */
const MAX_REASONS = 5;

/** Returns the heading with the verdict, followed by the facts. */
export function headMarkdown(data: ReportData, verdict: Verdict, level: string): string {
  const facts = markdownLine(factsLine(data));
  const heading = `${level} ${escapeMarkdown(headerText(data, verdict), MAX_HEADLINE)}\n`;
  return facts === '' ? heading : `${heading}\n${facts}\n`;
}

/** Returns the reasons, in a box whose color on GitHub depends on the verdict. */
export function reasonSection(verdict: Verdict): Section {
  const { reasons } = verdict;
  const block = reasonBlock(verdict);
  const accept = markdownLine(message(acceptText(reasons)));
  const box = verdict.hasFailures ? 'CAUTION' : 'WARNING';
  return {
    open: reasons.length === 0 ? '' : `\n> [!${box}]\n`,
    rows: block.kind === 'list' ? block.items.map((item) => `> - ${markdownLine(item)}\n`) : [],
    close: accept === '' || reasons.length === 0 ? '' : `>\n> ${accept}\n`,
    more: (count) => `> - ${countNoun(count, 'more reason')}\n`,
    maxRows: MAX_REASONS,
  };
}

/** Returns the footer in small type. It contains the commit, the run, the policy and the advisory data. */
export function footerMarkdown(data: ReportData, remark: string): string {
  const parts = [
    runPart(data),
    escapeMarkdown(policiesText(data), 200),
    escapeMarkdown(advisoryText(data), 300),
    escapeMarkdown(remark),
  ];
  const shown = parts.filter((part) => part !== '');
  return shown.length === 0 ? '' : `\n<sub>${shown.join(' · ')}</sub>\n`;
}

function runPart({ run }: ReportData): string {
  if (run === undefined) return '';
  const home = `${run.serverUrl}/${run.repository}`;
  const commit = markdownLink(markdownCode(shortSha(run)), `${home}/commit/${run.sha}`);
  if (run.runId === undefined) return commit;
  const report = run.reportUrl ?? `${home}/actions/runs/${run.runId}`;
  return `${commit} · ${markdownLink('Full report', report)}`;
}

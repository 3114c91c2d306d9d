import { countNoun } from '../text/count.ts';
import { acceptText } from './accept-text.ts';
import { escapeMarkdown, markdownCode, markdownLink } from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { advisoryText, shortSha } from './footer.ts';
import { factsLine, headerText } from './header.ts';
import type { Verdict } from './job-verdict.ts';
import { markdownLine } from './markdown-block.ts';
import { policiesText } from './policy-text.ts';
import { reasonBlock } from './problem-blocks.ts';
import type { ReportData } from './report-data.ts';

/** Characters of the title shown; with every one escaped the head stays below 2,000 bytes. */
const MAX_HEADLINE = 100;

/** Reasons shown at the top; more than a few say no more. */
const MAX_REASONS = 5;

/** The heading with the verdict, and the facts below it. */
export function headMarkdown(data: ReportData, verdict: Verdict, level: string): string {
  const facts = markdownLine(factsLine(data));
  const heading = `${level} ${escapeMarkdown(headerText(data, verdict), MAX_HEADLINE)}\n`;
  return facts === '' ? heading : `${heading}\n${facts}\n`;
}

/** Why, in a box that GitHub colors by the verdict. */
export function reasonSection(verdict: Verdict): Section {
  const { reasons } = verdict;
  const block = reasonBlock(verdict);
  const accept = acceptText(reasons);
  const box = verdict.hasFailures ? 'CAUTION' : 'WARNING';
  return {
    open: reasons.length === 0 ? '' : `\n> [!${box}]\n`,
    rows: block.kind === 'list' ? block.items.map((item) => `> - ${markdownLine(item)}\n`) : [],
    close: accept === '' || reasons.length === 0 ? '' : `>\n> ${escapeMarkdown(accept)}\n`,
    more: (count) => `> - ${countNoun(count, 'more reason')}\n`,
    maxRows: MAX_REASONS,
  };
}

/** What the report rests on, small, at the end. */
export function footMarkdown(data: ReportData, remark: string): string {
  const parts = [
    runPart(data),
    escapeMarkdown(policiesText(data), 200),
    escapeMarkdown(advisoryText(data), 200),
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
  return `${commit} · ${markdownLink('Full report', `${home}/actions/runs/${run.runId}`)}`;
}

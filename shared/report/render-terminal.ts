import { countNoun } from '../text/count.ts';
import { visibleText } from '../text/visible-text.ts';
import { acceptSentence } from './accept-text.ts';
import type { Block, Line } from './block.ts';
import { oldDataText } from './data-age.ts';
import { factsLine, headerText } from './header.ts';
import { verdictOf } from './job-verdict.ts';
import { compactProblems, reasonBlock } from './problem-blocks.ts';
import { reportBlocks } from './render-summary.ts';
import { lineText, renderTable, type TableOptions } from './render-table.ts';
import type { ReportData } from './report-data.ts';
import { worseFindingText } from './worse-finding.ts';

/** Maximum number of reasons at the top of the report. The tables below list the findings. */
const MAX_REASONS = 10;

/** Renders the whole report for a terminal: the verdict, the reasons, and a table for each part. */
export function renderTerminal(data: ReportData, options: TableOptions): string {
  const verdict = verdictOf(data);
  const head = [
    headerText(data, verdict),
    lineText(factsLine(data)),
    visibleText(oldDataText(data.scans)),
    ...reasons(reasonBlock(verdict)),
    worseFindingText(data),
  ];
  // Problems are sentences with a fix, which a column would truncate.
  const tables = reportBlocks(data)
    .map((block) => (block.noun === 'problem' ? compactProblems(data, false) : block))
    .map((block) => `\n${block.title}\n\n${renderTable(block, options)}`);
  const accept = acceptSentence(data.decisions);
  return `${head.filter((line) => line !== '').join('\n')}\n${tables.join('')}${accept === '' ? '' : `\n${accept}\n`}`;
}

function reasons(block: Block): readonly string[] {
  const items: readonly Line[] = block.kind === 'list' ? block.items : [];
  const left = items.length - MAX_REASONS;
  return [
    ...items.slice(0, MAX_REASONS).map((item) => `- ${lineText(item)}`),
    ...(left > 0 ? [`- ${countNoun(left, 'more reason')}`] : []),
  ];
}

import { countNoun } from '../text/count.ts';
import { acceptText } from './accept-text.ts';
import type { Block } from './block.ts';
import { code, message, text } from './block.ts';
import { escapeHtml } from './escape-html.ts';
import { advisoryText, shortSha } from './footer.ts';
import { factsLine, headerText } from './header.ts';
import { htmlBlock, htmlLine, listHtml } from './html-block.ts';
import { HTML_STYLE } from './html-style.ts';
import { type Verdict, verdictOf } from './job-verdict.ts';
import { policiesText } from './policy-text.ts';
import { reasonBlock } from './problem-blocks.ts';
import { reportBlocks } from './render-summary.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of rows in a table. Browsers lay out a table of this size in well under a second. */
const MAX_ROWS = 2_000;

/**
 * Content security policy that forbids scripts, images and external resources, even if a name in the report injects
 * HTML.
 */
const CONTENT_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Renders the whole report as one static, self-contained page. */
export function renderHtml(data: ReportData): string {
  const verdict = verdictOf(data);
  const title = escapeHtml(headerText(data, verdict));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${HTML_STYLE}
</style>
</head>
<body>
<main class="${verdict.hasFailures ? 'fail' : verdict.outcome}">
${headerHtml(data, verdict, title)}
${reportBlocks(data).map(shortened).map(htmlBlock).join('')}
${footerHtml(data)}
</main>
</body>
</html>
`;
}

function headerHtml(data: ReportData, verdict: Verdict, title: string): string {
  const facts = htmlLine(factsLine(data));
  const reasons = reasonBlock(verdict);
  const why = reasons.kind === 'list' && reasons.items.length > 0 ? listHtml(reasons.items) : '';
  const accept = htmlLine(message(acceptText(verdict.reasons)));
  const paragraph = (content: string) => (content === '' ? '' : `<p>${content}</p>\n`);
  return `<header>\n<h1>${title}</h1>\n${paragraph(facts)}${why}${paragraph(accept)}</header>`;
}

function footerHtml(data: ReportData): string {
  const texts = [policiesText(data), advisoryText(data)].map((each) => escapeHtml(each));
  const parts = [runHtml(data), ...texts].filter((part) => part !== '');
  return parts.length === 0 ? '' : `<footer>${parts.join(' · ')}</footer>`;
}

function runHtml({ run }: ReportData): string {
  if (run === undefined) return '';
  const home = `${run.serverUrl}/${run.repository}`;
  const job =
    run.runId === undefined
      ? []
      : [text(' · '), text('Workflow run', `${home}/actions/runs/${run.runId}`)];
  return htmlLine([code(shortSha(run), `${home}/commit/${run.sha}`), ...job]);
}

/** Limits a table to MAX_ROWS rows. The last row contains the number of omitted rows. */
function shortened(block: Block): Block {
  if (block.kind !== 'table' || block.rows.length <= MAX_ROWS) return block;
  const left = countNoun(block.rows.length - MAX_ROWS, `more ${block.noun}`);
  return { ...block, rows: [...block.rows.slice(0, MAX_ROWS), [[text(left)]]] };
}

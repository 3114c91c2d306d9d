import type { Inventory } from '../model/inventory.ts';
import { version } from '../model/version.generated.ts';
import { countNoun } from '../text/count.ts';
import type { Block } from './block.ts';
import { text } from './block.ts';
import { escapeHtml } from './escape-html.ts';
import { advisoryText } from './footer.ts';
import { chartsHtml } from './html/charts.ts';
import { contentPolicy } from './html/content-policy.ts';
import { embedJson } from './html/embed-json.ts';
import { headerHtml, pageTitle } from './html/header-html.ts';
import { pageData } from './html/page-data.ts';
import { PAGE_SCRIPT } from './html/page-script.generated.ts';
import { htmlBlock } from './html-block.ts';
import { HTML_STYLE } from './html-style.ts';
import { verdictOf } from './job-verdict.ts';
import { policiesText } from './policy-text.ts';
import { reportBlocks } from './render-summary.ts';
import type { ReportData } from './report-data.ts';

/** Maximum number of rows in a table. It matters only without scripts, because the page's script shows all findings. */
const MAX_ROWS = 2_000;

/** Maximum length of each entry in the footer, in characters. The dates of 40 ecosystems need 1,000 characters. */
const MAX_FOOTER = 2_000;

/** The `noun` values of the blocks that the script replaces with interactive lists. */
const REPLACED: ReadonlySet<string> = new Set(['finding', 'suppressed finding', 'fix']);

export interface PageOptions {
  /** ISO time of the report. */
  readonly date?: string | undefined;
  /** Inventories for the list of packages on the page. */
  readonly inventories?: readonly Inventory[];
}

/**
 * Renders the whole report as a single self-contained page. Its script only adds the search, the filters and the list
 * of packages, so the page is complete without it.
 */
export function renderHtml(data: ReportData, { date, inventories = [] }: PageOptions = {}): string {
  const verdict = verdictOf(data);
  const page = pageData(data, inventories);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(HTML_STYLE, PAGE_SCRIPT)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(pageTitle(data, verdict, date))}</title>
<style>${HTML_STYLE}</style>
<script>${PAGE_SCRIPT}</script>
</head>
<body>
<main class="${verdict.hasFailures ? 'fail' : verdict.outcome}">
${headerHtml(data, verdict, page, date)}
${chartsHtml(page.findings.filter(({ status }) => status !== 'suppressed'))}${reportBlocks(data).map(blockHtml).join('')}
${footerHtml(data)}
</main>
<div id="announcement" role="status"></div>
<script type="application/json" id="data">${embedJson(page)}</script>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  return htmlBlock(shortened(block), REPLACED.has(block.noun));
}

function footerHtml(data: ReportData): string {
  const texts = [policiesText(data), advisoryText(data)].filter((text) => text !== '');
  return `<footer>${[...texts, `Assay ${version}`].map((each) => escapeHtml(each, MAX_FOOTER)).join(' · ')}</footer>`;
}

/** Limits a table to MAX_ROWS rows. The last row states how many rows are omitted. */
function shortened(block: Block): Block {
  if (block.kind !== 'table' || block.rows.length <= MAX_ROWS) return block;
  const left = countNoun(block.rows.length - MAX_ROWS, `more ${block.noun}`);
  return { ...block, rows: [...block.rows.slice(0, MAX_ROWS), [[text(left)]]] };
}

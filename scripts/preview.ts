/**
 * Writes all kinds of reports about real scans to preview-output/, so that their appearance can be reviewed. They look
 * as on GitHub and in a browser. With `--screenshots`, writes pictures of the comments to docs/images/.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseAnnotations } from '../shared/report/choose-annotations.ts';
import { commentMarker } from '../shared/report/comment-marker.ts';
import { escapeHtml } from '../shared/report/escape-html.ts';
import { renderComment } from '../shared/report/render-comment.ts';
import { renderHtml } from '../shared/report/render-html.ts';
import { renderSarif } from '../shared/report/render-sarif.ts';
import { renderSummary } from '../shared/report/render-summary.ts';
import type { ReportData } from '../shared/report/report-data.ts';
import type { Preview } from './preview/pull-request.ts';
import { realReports } from './preview/real-reports.ts';
import { githubPage, renderMarkdown } from './preview/render-markdown.ts';
import { takeScreenshots } from './preview/screenshots.ts';

const OUTPUT = 'preview-output';

const reports = await realReports();
const links: string[] = [];
for (const [name, preview] of reports) links.push(await writeReport(name, preview));
await writeFile(join(OUTPUT, 'index.html'), indexPage(links));
console.log(`${reports.size} reports written. Open ${OUTPUT}/index.html to see them.`);
if (process.argv.includes('--screenshots')) await takeScreenshots(OUTPUT, 'docs/images');

async function writeReport(name: string, { data, terminal }: Preview): Promise<string> {
  const marker = commentMarker('preview');
  const files = new Map<string, string>([
    ['report.html', renderHtml(data)],
    ...[...terminal].map(([columns, shown]) => [`terminal-${columns}.txt`, shown] as const),
    ['annotations.json', JSON.stringify(chooseAnnotations(data), undefined, 2)],
    ...sarifFiles(data),
    ...(await markdownFiles('summary', renderSummary(data))),
    ...(await markdownFiles('comment', renderComment(data, { marker, job: 'CI / scan' }))),
  ]);
  await mkdir(join(OUTPUT, name), { recursive: true });
  for (const [file, content] of files) await writeFile(join(OUTPUT, name, file), content);
  return listOf(name, [...files.keys()]);
}

async function markdownFiles(name: string, markdown: string): Promise<[string, string][]> {
  const body = await renderMarkdown(markdown);
  return [
    [`${name}.md`, markdown],
    [`${name}.light.html`, githubPage(body, 'light')],
    [`${name}.dark.html`, githubPage(body, 'dark')],
  ];
}

function sarifFiles(data: ReportData): [string, string][] {
  return data.scans.map((scan, at) => [
    `results-${at + 1}.sarif`,
    renderSarif(scan, { toolVersion: '0.0.0', category: `scan/${at + 1}` }),
  ]);
}

function listOf(name: string, files: readonly string[]): string {
  const items = files.map((file) => `<li><a href="${name}/${file}">${escapeHtml(file)}</a></li>`);
  return `<h2>${escapeHtml(name)}</h2>\n<ul>${items.join('\n')}</ul>`;
}

function indexPage(lists: readonly string[]): string {
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Preview</title>\n${lists.join('\n')}\n</html>\n`;
}

/**
 * Writes every report for a set of examples to preview-output/. The reports are rendered as on GitHub and in a
 * browser, for visual review.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseAnnotations } from '../shared/report/choose-annotations.ts';
import { commentMarker } from '../shared/report/comment-marker.ts';
import { escapeHtml } from '../shared/report/escape-html.ts';
import { renderComment } from '../shared/report/render-comment.ts';
import { renderHtml } from '../shared/report/render-html.ts';
import { renderSarif } from '../shared/report/render-sarif.ts';
import { renderSummary, reportBlocks } from '../shared/report/render-summary.ts';
import { renderTable } from '../shared/report/render-table.ts';
import type { ReportData } from '../shared/report/report-data.ts';
import { previewExamples } from './preview/examples.ts';
import { githubPage, renderMarkdown } from './preview/render-markdown.ts';

const OUTPUT = 'preview-output';

const examples = previewExamples();
const links: string[] = [];
for (const [name, data] of examples) links.push(await writeExample(name, data));
await writeFile(join(OUTPUT, 'index.html'), indexPage(links));
console.log(`${examples.size} examples written. Open ${OUTPUT}/index.html to see them.`);

async function writeExample(name: string, data: ReportData): Promise<string> {
  const files = new Map<string, string>([
    ['report.html', renderHtml(data)],
    ['terminal.txt', terminalText(data)],
    ['annotations.json', JSON.stringify(chooseAnnotations(data), undefined, 2)],
    ...sarifFiles(data),
    ...(await markdownFiles('summary', renderSummary(data))),
    ...(await markdownFiles('comment', renderComment(data, { marker: commentMarker('preview') }))),
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

function terminalText(data: ReportData): string {
  return reportBlocks(data)
    .map((block) => `${block.title}\n${renderTable(block, { width: 100, isColored: false })}`)
    .join('\n');
}

function listOf(name: string, files: readonly string[]): string {
  const items = files.map((file) => `<li><a href="${name}/${file}">${escapeHtml(file)}</a></li>`);
  return `<h2>${escapeHtml(name)}</h2>\n<ul>${items.join('\n')}</ul>`;
}

function indexPage(lists: readonly string[]): string {
  return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Preview</title>\n${lists.join('\n')}\n</html>\n`;
}

import type { Block, Line, Span } from './block.ts';
import { blockSize } from './block.ts';
import { escapeHtml, htmlLink } from './escape-html.ts';

/** Renders a block as HTML. Folded blocks can be opened without a script. */
export function htmlBlock(block: Block): string {
  const inner = block.kind === 'table' ? tableHtml(block) : listHtml(block.items);
  const title = escapeHtml(block.title);
  if (block.isFolded) {
    return `<details><summary>${title}</summary>\n${inner}</details>\n`;
  }
  return `<section><h2>${title}</h2>\n${inner}</section>\n`;
}

/** Renders the spans of a text as HTML. */
export function htmlLine(line: Line): string {
  return line.map(htmlSpan).join('');
}

export function listHtml(items: readonly Line[]): string {
  return `<ul>\n${items.map((item) => `<li>${htmlLine(item)}</li>\n`).join('')}</ul>\n`;
}

function tableHtml(block: Block & { readonly kind: 'table' }): string {
  if (blockSize(block) === 0) return '';
  const head = block.columns.map((column) => `<th scope="col">${escapeHtml(column)}</th>`).join('');
  const rows = block.rows
    .map((row) => `<tr>${row.map((cell) => `<td>${htmlLine(cell)}</td>`).join('')}</tr>\n`)
    .join('');
  return `<div class="scroll"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`;
}

function htmlSpan(span: Span): string {
  switch (span.as) {
    case 'text':
      return htmlLink(escapeHtml(span.text), span.url);
    case 'strong':
      return `<strong>${escapeHtml(span.text)}</strong>`;
    case 'code':
      return htmlLink(`<code>${escapeHtml(span.text) || '–'}</code>`, span.url);
    case 'note':
      return `<small>${escapeHtml(span.text)}</small>`;
    case 'severity':
      return `<span class="severity ${severityClass(span)}">${escapeHtml(span.label)}</span>`;
  }
}

/** Returns a CSS class from a fixed set, regardless of the data. */
function severityClass(span: Span & { readonly as: 'severity' }): string {
  return span.label === 'Malware' ? 'critical' : span.severity;
}

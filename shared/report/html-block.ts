import { type Block, blockSize, type Line, MAX_COMMAND, type Span } from './block.ts';
import { escapeHtml, htmlLink } from './escape-html.ts';

/**
 * Renders a block as HTML. Collapsed blocks can be expanded even if scripts are disabled.
 *
 * @param isReplaced True if the page's script shows the content of the block in another way.
 */
export function htmlBlock(block: Block, isReplaced = false): string {
  const inner = block.kind === 'table' ? tableHtml(block) : listHtml(block.items);
  const title = escapeHtml(block.title);
  const mark = isReplaced ? ' data-replaced' : '';
  if (block.isFolded) {
    return `<details${mark}><summary>${title}</summary>\n${inner}</details>\n`;
  }
  return `<section${mark}><h2>${title}</h2>\n${inner}</section>\n`;
}

/** Renders the spans of a line as HTML. */
export function htmlLine(line: Line): string {
  return line.map(htmlSpan).join('');
}

export function listHtml(items: readonly Line[]): string {
  return `<ul>\n${items.map((item) => `<li>${htmlLine(item)}</li>\n`).join('')}</ul>\n`;
}

function tableHtml(block: Block & { readonly kind: 'table' }): string {
  if (blockSize(block) === 0) return '';
  const labels = block.columns.map((column) => escapeHtml(column));
  const head = labels.map((label) => `<th scope="col">${label}</th>`).join('');
  const cell = (line: Line, at: number) =>
    `<td data-label="${labels[at] ?? ''}">${htmlLine(line)}</td>`;
  const rows = block.rows.map((row) => `<tr>${row.map(cell).join('')}</tr>\n`).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(block.title)}"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table></div>\n`;
}

function htmlSpan(span: Span): string {
  switch (span.as) {
    case 'text':
      return htmlLink(escapeHtml(span.text), span.url);
    case 'strong':
      return `<strong>${escapeHtml(span.text)}</strong>`;
    case 'code':
      return htmlLink(`<code>${codeHtml(span)}</code>`, span.url);
    case 'id':
      return htmlLink(`<span class="id">${escapeHtml(span.text)}</span>`, span.url);
    case 'note':
      return `<small>${htmlLink(escapeHtml(span.text), span.url)}</small>`;
    case 'small':
      return `<small>${htmlLine(span.line)}</small>`;
    case 'command':
      return commandHtml(span);
    case 'break':
      return '<br>';
    case 'severity':
      return `<span class="severity ${severityClass(span)}">${escapeHtml(span.label)}</span>`;
  }
}

function commandHtml({ text, label }: Span & { readonly as: 'command' }): string {
  const command = `<code>${escapeHtml(text, MAX_COMMAND)}</code>`;
  if (label === undefined) return `<br>${command}`;
  return `<details><summary>${escapeHtml(label)}</summary>${command}</details>`;
}

function codeHtml({ text, boldFrom = text.length }: Span & { readonly as: 'code' }): string {
  const bold = text.slice(boldFrom);
  const plain = escapeHtml(text.slice(0, boldFrom));
  if (bold === '') return plain || '–';
  return `${plain}<strong>${escapeHtml(bold)}</strong>`;
}

/** Returns a CSS class from a fixed set, regardless of the data. */
function severityClass({ label, severity }: Span & { readonly as: 'severity' }): string {
  if (label === 'Malware') return 'malware';
  return label === 'Notice' ? 'notice' : severity;
}

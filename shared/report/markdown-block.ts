import type { Severity } from '../model/finding.ts';
import { countNoun } from '../text/count.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Block, type Line, MAX_COMMAND, type Span } from './block.ts';
import {
  escapeInCode,
  escapeMarkdown,
  fitsInCode,
  markdownCode,
  markdownLink,
} from './escape-markdown.ts';
import type { Section } from './fit-sections.ts';
import { joinMarkdown, type MarkdownPiece } from './join-markdown.ts';
import { safeUrl } from './safe-url.ts';
import { severityMark } from './severity-mark.ts';

/** Severities that are displayed in bold, because GitHub removes colors from Markdown. */
const BOLD: ReadonlySet<Severity> = new Set(['critical', 'high']);

/** Renders a block as a Markdown section whose rows can be omitted. */
export function markdownSection(block: Block): Section {
  const { before, after } = frameOf(block);
  if (block.kind === 'list') {
    return {
      open: before,
      rows: block.items.map((item) => `- ${markdownLine(item)}\n`),
      close: after,
      more: (count) => `- _${countNoun(count, `more ${block.noun}`)}_\n`,
    };
  }
  return {
    open: `${before}${tableHead(block.columns)}`,
    rows: block.rows.map((row) => `| ${row.map(markdownLine).join(' | ')} |\n`),
    close: after,
    more: (count) => `\n_${countNoun(count, `more ${block.noun}`)} not shown._\n`,
  };
}

/** Renders spans as Markdown on one line, for a paragraph, a list item or a table cell. */
export function markdownLine(line: Line): string {
  return joinMarkdown(line.map(markdownPiece));
}

/**
 * Returns a span as Markdown, or as plain text that is escaped later. Plain text is used for code that does not fit in
 * a code span, and for links without a safe URL.
 */
function markdownPiece(span: Span): MarkdownPiece {
  const isText = span.as === 'text' || (span.as === 'code' && !fitsInCode(span.text));
  if (!isText || isLink(span)) return { markdown: markdownSpan(span) };
  return { plain: visibleText(span.as === 'code' ? span.text.trim() : span.text) };
}

function isLink({ url }: { readonly url?: string | undefined }): boolean {
  return url !== undefined && safeUrl(url) !== undefined;
}

function markdownSpan(span: Span): string {
  switch (span.as) {
    case 'text':
    case 'id':
      return markdownLink(escapeMarkdown(span.text), span.url);
    case 'strong':
      return `**${escapeMarkdown(span.text)}**`;
    case 'code':
      return markdownLink(codeMarkdown(span), span.url);
    case 'note':
      return `<br><sub>${markdownLink(escapeMarkdown(span.text), span.url)}</sub>`;
    case 'small':
      return `<br><sub>${markdownLine(span.line)}</sub>`;
    case 'command':
      return commandMarkdown(span);
    case 'break':
      return '<br>';
    case 'severity': {
      const label = `${severityMark(span)} ${span.label}`;
      return BOLD.has(span.severity) || span.label === 'Malware' ? `**${label}**` : label;
    }
  }
}

function commandMarkdown({ text, label }: Span & { readonly as: 'command' }): string {
  const command = markdownCode(text, MAX_COMMAND);
  if (label === undefined) return `<br>${command}`;
  return `<details><summary>${escapeMarkdown(label)}</summary>${command}</details>`;
}

/** Renders code in Markdown. Code with a bold part is an HTML element, because a code span cannot contain bold text. */
function codeMarkdown({ text, boldFrom = text.length }: Span & { readonly as: 'code' }): string {
  const [plain, bold] = [text.slice(0, boldFrom), text.slice(boldFrom)];
  if (bold === '') return markdownCode(text);
  return `<code>${escapeInCode(plain)}<b>${escapeInCode(bold)}</b></code>`;
}

function frameOf(block: Block): { before: string; after: string } {
  const title = escapeMarkdown(block.title);
  if (title === '') return { before: '\n', after: '' };
  return block.isFolded
    ? { before: `\n<details><summary>${title}</summary>\n\n`, after: '\n</details>\n' }
    : { before: `\n#### ${title}\n\n`, after: '' };
}

function tableHead(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |\n|${columns.map(() => ' :-- |').join('')}\n`;
}

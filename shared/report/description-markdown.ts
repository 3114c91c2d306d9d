import { escapeMarkdown } from './escape-markdown.ts';

/** Maximum number of lines, including empty lines. The text itself has at most 1,000 characters. */
const MAX_LINES = 60;

const HEADING = /^#{1,6}\s+/;
const ITEM = /^\s{0,8}[-*+]\s+/;

/**
 * Returns an advisory's description as Markdown. Keeps headings, list items and paragraphs. All other markup is shown
 * as text, because links, images and mentions in an advisory can mislead readers.
 */
export function descriptionMarkdown(description: string): string {
  const lines = description.trim().split(/\r\n?|\n/, MAX_LINES);
  return lines
    .map(lineOf)
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function lineOf(line: string): string {
  const heading = line.replace(HEADING, '');
  if (heading !== line && heading.trim() !== '') return `\n**${escaped(heading)}**\n`;
  const item = line.replace(ITEM, '');
  if (item !== line && item.trim() !== '') return `- ${escaped(item)}`;
  return escaped(line);
}

/**
 * Escapes a line in a description. A description can consist of one line, so the limit is that of the whole
 * description, 1,000 characters.
 */
function escaped(line: string): string {
  return escapeMarkdown(line.trim(), 1_000);
}

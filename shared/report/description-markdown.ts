import { escapeMarkdown } from './escape-markdown.ts';

/** Maximum number of lines, including empty lines. The text itself has at most 1,000 characters. */
const MAX_LINES = 60;

const HEADING = /^#{1,6}\s+/;
const ITEM = /^\s{0,8}[-*+]\s+/;

/**
 * Returns an advisory's description as Markdown. Keeps headings, list items and paragraphs. Shows all other markup as
 * text, because an advisory can contain links, images and mentions that mislead readers.
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
 * Escapes a line in a description. The limit is 1,000 characters, so that even a description in a single long line is
 * not truncated, as it would be with the default limit.
 */
function escaped(line: string): string {
  return escapeMarkdown(line.trim(), 1_000);
}

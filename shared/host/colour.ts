import type { MessageLevel } from './host.ts';

/** Writes text in colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** ANSI's "select graphic rendition": the code that sets each style. */
const CODES: Readonly<Record<Style, number>> = {
  red: 31,
  green: 32,
  yellow: 33,
  cyan: 36,
  bold: 1,
  dim: 2,
};

export const LEVEL_STYLES: Readonly<Record<MessageLevel, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/** Colours where a person looks on: a terminal that can, and nobody who asked for none. */
export function choosePaint(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  if (!isTerminal || refused) return (_style, text) => text;
  return (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

const HEADING = /^#{1,6} .*$/gm;
const SEVERITY_CELL = /(?<=\| {0,40})(critical|high|medium|low)(?= {0,40}\|)/gi;
const SEVERITY_STYLES: Readonly<Record<string, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
};

/** Markdown with its headings and the severities in its tables brought out. */
export function paintMarkdown(markdown: string, paint: Paint): string {
  return markdown
    .replace(HEADING, (heading) => paint('bold', heading))
    .replace(SEVERITY_CELL, (word) => paint(SEVERITY_STYLES[word.toLowerCase()] ?? 'bold', word));
}

const SEVERITY_START = /^(critical|high|medium|low)\b/gim;

/** A table for a terminal, whose rows begin with a severity, with that brought out. */
export function paintTable(table: string, paint: Paint): string {
  return table.replace(SEVERITY_START, (word) =>
    paint(SEVERITY_STYLES[word.toLowerCase()] ?? 'bold', word),
  );
}

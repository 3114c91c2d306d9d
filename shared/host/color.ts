import type { MessageLevel } from './log.ts';
import type { Variables } from './machine.ts';

/** Returns the text with color codes, or unchanged if colors are disabled. */
export type Paint = (style: Style, text: string) => string;

export type Style = 'red' | 'green' | 'yellow' | 'cyan' | 'bold' | 'dim';

/** ANSI "select graphic rendition" codes of the styles. */
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

/**
 * Returns a function that colors text, or a function that does not. Colors require a terminal that supports them and
 * a user who has not disabled them.
 */
export function choosePaint(isTerminal: boolean, env: Variables): Paint {
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  if (!isTerminal || refused) return (_style, text) => text;
  return (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

const SEVERITY_STYLES: Readonly<Record<string, Style>> = {
  critical: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'cyan',
};

// Two spaces must follow the word, because a sentence can begin with the same word.
const SEVERITY_START = /^(critical|high|medium|low)(?= {2})/gim;

/** Colors the severity at the start of each table row. */
export function paintTable(table: string, paint: Paint): string {
  return table.replace(SEVERITY_START, (word) =>
    paint(SEVERITY_STYLES[word.toLowerCase()] ?? 'bold', word),
  );
}

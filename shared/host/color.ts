import type { MessageLevel } from './host.ts';

/** Writes text in color, or leaves it as it is. */
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

/** Colors where a person looks on: a terminal that can, and nobody who asked for none. */
export function choosePaint(
  isTerminal: boolean,
  env: Readonly<Record<string, string | undefined>>,
): Paint {
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

// Two spaces part it from the next column: a sentence may begin with such a word too.
const SEVERITY_START = /^(critical|high|medium|low)(?= {2})/gim;

/** A table for a terminal, whose rows begin with a severity, with that brought out. */
export function paintTable(table: string, paint: Paint): string {
  return table.replace(SEVERITY_START, (word) =>
    paint(SEVERITY_STYLES[word.toLowerCase()] ?? 'bold', word),
  );
}

import type { Style, StyledLine } from '../text/styled-line.ts';
import type { MessageLevel } from './log.ts';
import type { Variables } from './machine.ts';

/** Returns the text with color codes, or unchanged if colors are disabled. */
export type Paint = (style: Style, text: string) => string;

/**
 * Styles as ANSI "select graphic rendition" parameters. The severities have the same colors as in the HTML report, as
 * far as terminals define them. Malware is on a purple background, because it is the worst finding.
 */
const CODES: Readonly<Record<Style, string>> = {
  malware: '1;37;45',
  critical: '1;31',
  high: '31',
  medium: '33',
  low: '34',
  unknown: '1',
  red: '31',
  green: '32',
  yellow: '33',
  cyan: '36',
  bold: '1',
  dim: '2',
};

export const LEVEL_STYLES: Readonly<Record<MessageLevel, Style>> = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
};

/**
 * Returns a function that colors text, or one that returns it unchanged. By default, colors are used only in a terminal
 * that supports them. `NO_COLOR` disables colors. `FORCE_COLOR` enables colors without a terminal, and its values `0`
 * and `false` disable them.
 *
 * @see https://no-color.org and https://force-color.org
 */
export function choosePaint(isTerminal: boolean, env: Variables): Paint {
  if (!hasColors(isTerminal, env)) return (_style, text) => text;
  return (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`);
}

function hasColors(isTerminal: boolean, env: Variables): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return !/^(0|false)$/i.test(forced);
  return isTerminal && !isDumb(env);
}

/** Returns true for a terminal that does not interpret escape sequences. */
export function isDumb(env: Variables): boolean {
  return env['TERM'] === 'dumb';
}

/** Returns a line as text with colors. */
export function paintLine(line: StyledLine, paint: Paint): string {
  return line
    .map(({ text, style }) => (style === undefined ? text : paint(style, text)))
    .join('')
    .trimEnd();
}

/** Words that can start a table row, with their styles. */
const SEVERITY_STYLES: Readonly<Record<string, Style>> = {
  malware: 'malware',
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  unscored: 'unknown',
};

// Two spaces must follow the word, because a sentence can start with the same word.
const SEVERITY_START = /^(malware|critical|high|medium|low|unscored)(?= {2})/gim;

/** Returns the table with a colored severity at the start of each row. */
export function paintTable(table: string, paint: Paint): string {
  return table.replace(SEVERITY_START, (word) =>
    paint(SEVERITY_STYLES[word.toLowerCase()] ?? 'bold', word),
  );
}

/** Styles of text in a terminal. Only the terminal host turns a style into colors. */
export type Style =
  | 'malware'
  | 'critical'
  | 'high'
  | 'medium'
  | 'low'
  | 'unknown'
  | 'red'
  | 'green'
  | 'yellow'
  | 'cyan'
  | 'bold'
  | 'dim';

/** A part of a line with one style. */
export interface StyledSpan {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** A line for a terminal. The text is raw, and the host sanitizes it. */
export type StyledLine = readonly StyledSpan[];

/** Returns the text of a line without its styles, and without spaces at its end. */
export function plainLine(line: StyledLine): string {
  return line
    .map(({ text }) => text)
    .join('')
    .trimEnd();
}

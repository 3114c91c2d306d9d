import { textWidth } from './text-width.ts';

/** Matches color codes, which have no width. */
const COLOR = /\u001b\[[\d;]*m/g;

/** Matches a line that contains only a command. It is never wrapped, so that users can copy the command. */
const COMMAND = /^ *(?:\$|or:) /;

/** Breaks long lines at spaces. Each further line is indented, so that no text can look like a line of its own. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const plain = line.replace(COLOR, '');
  if (textWidth(plain) <= width || COMMAND.test(plain)) return line;
  const indent = ' '.repeat(plain.search(/\S/) + 2);
  let wrapped = '';
  let used = -1;
  // A further line must not look like a command.
  for (const word of line.split(/ (?!(?:\$|or:) )/)) {
    const size = textWidth(word.replace(COLOR, ''));
    const isFull = used >= indent.length && used + 1 + size > width;
    if (isFull) used = indent.length - 1;
    wrapped += `${isFull ? `\n${indent}` : used < 0 ? '' : ' '}${word}`;
    used += 1 + size;
  }
  return wrapped;
}

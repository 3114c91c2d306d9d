/** One command in a script, including its continuation lines. */
export interface Command {
  /** The text without the indentation. Continuation lines are joined without changing any offsets. */
  readonly text: string;
  /** Offset in the script. */
  readonly start: number;
}

/**
 * Returns the commands in a shell script. Splits the script at line breaks, `;`, `&` and `|`, except in a string that
 * is quoted on one line. Comments are omitted.
 */
export function commandsIn(script: string): readonly Command[] {
  const joined = script.replaceAll(/\\\r?\n/g, (match) => ' '.repeat(match.length));
  const commands: Command[] = [];
  let start = 0;
  for (const { index, 0: token } of joined.matchAll(TOKEN)) {
    if (token.startsWith('"') || token.startsWith("'")) continue;
    push(commands, joined, start, index);
    start = index + token.length;
  }
  push(commands, joined, start, joined.length);
  return commands;
}

/** Matches a quoted string within one line, a comment, or a separator between commands. */
const TOKEN = /"[^"\n]*"|'[^'\n]*'|(?<=^|\s)#[^\n]*|[\n;&|]/g;

function push(commands: Command[], script: string, start: number, end: number): void {
  const raw = script.slice(start, end);
  const text = raw.trim();
  if (text !== '') commands.push({ text, start: start + raw.indexOf(text.charAt(0)) });
}

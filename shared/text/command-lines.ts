/** Matches a command at the end of a text or of a sentence: ``: `npm update ms` `` or ``: `npm update ms`. Then …``. */
const COMMAND = /: `([a-z][\w./-]* [^`\n]+)`(?:$|\. ?)/g;

/** Beginning of a line that contains only a command. */
export const COMMAND_INDENT = '    $ ';

/**
 * Puts each command at the end of a sentence on a line of its own, so that users of a terminal can see and copy it.
 * Settings such as `partial: allow` stay in the sentence, and so do all texts after "To accept".
 */
export function commandsOnLines(line: string): string {
  if (line.startsWith('To accept')) return line;
  return line
    .replace(COMMAND, (_, command: string) => `:\n${COMMAND_INDENT}${command}\n`)
    .trimEnd();
}

/** Matches a command at the end of a text or of a sentence: ``: `npm update ms` `` or ``: `npm update ms`. Then …``. */
const COMMAND = /: `([a-z][\w./-]* [^`\n]+)`(?:$|\. ?)/g;

/** Beginning of a line that contains only a command. */
export const COMMAND_INDENT = '    $ ';

/**
 * Puts each command at the end of a sentence on its own line, so that users of a terminal can see and copy it. Settings
 * such as `partial: allow` stay in the sentence. So does all text after "To accept".
 *
 * @param isOwn Returns true for a command of Assay. A file name or a message can contain text that looks like a
 * command, and users must not mistake it for a recommended step. `before` is the text before the command.
 */
export function commandsOnLines(
  line: string,
  isOwn: (command: string, before: string) => boolean,
): string {
  if (line.startsWith('To accept')) return line;
  return line
    .replace(COMMAND, (all, command: string, at: number) =>
      isOwn(command, line.slice(0, at)) ? `:\n${COMMAND_INDENT}${command}\n` : all,
    )
    .trimEnd();
}

/** Matches an input in a message, including its backticks: `path`, or `path: .` with a value. */
const INPUT = /`([a-z][a-z-]*)(?:: ([^`\n]+))?`/g;

/**
 * Replaces the inputs in a message with options: `path` becomes `--path`, and `path: .` becomes `--path .`. This is
 * needed because actions and the command line share their messages. A line that starts with "To accept" does not
 * change, because it contains policy keys.
 *
 * @param options Names of the command's options, without dashes.
 */
export function withOptions(message: string, options: readonly string[]): string {
  return message
    .split('\n')
    .map((line) => (line.startsWith('To accept') ? line : withOptionsInLine(line, options)))
    .join('\n');
}

/** Returns the help of an input as help of an option. The text is for workflows, but the terminal has other words. */
export function optionHelp(help: string, options: readonly string[]): string {
  return withOptionsInLine(help, options).replace(/(?<!standard )\binput(?=s?\b)/g, 'option');
}

function withOptionsInLine(line: string, options: readonly string[]): string {
  return line.replace(INPUT, (written, name: string, value?: string) => {
    if (!options.includes(name)) return written;
    const isBare = value === undefined || value === 'true';
    return isBare ? `\`--${name}\`` : `\`--${name} ${value}\``;
  });
}

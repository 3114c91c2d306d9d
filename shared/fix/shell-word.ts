/** Matches text without characters that a POSIX shell interprets. */
const PLAIN = /^[A-Za-z0-9_@%+=:,./-]+$/;

/**
 * Matches control characters, line separators, and characters that change the direction or the width of displayed text.
 */
const UNSAFE = /[^\P{C}]|[\p{Zl}\p{Zp}]/u;

/** Maximum length of a word, in characters. Names in registries have at most 214. */
const MAX_LENGTH = 500;

/**
 * Returns a string as one word for a POSIX shell. Returns undefined if a command with this word would be unsafe. For
 * example, a program could interpret a word with a leading dash as an option, and a control character is invisible.
 */
export function shellWord(text: string): string | undefined {
  if (text === '' || text.length > MAX_LENGTH || text.startsWith('-') || UNSAFE.test(text)) {
    return undefined;
  }
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * Builds a command from a template. Each value becomes a single word.
 *
 * @returns Undefined if a value is unsafe.
 */
export function shell(parts: readonly string[], ...values: readonly string[]): string | undefined {
  const words = values.map(shellWord);
  if (words.includes(undefined)) return undefined;
  return parts.map((part, at) => `${part}${words[at] ?? ''}`).join('');
}

/** Joins strings into the words of a command. Returns undefined if one of the strings is unsafe. */
export function shellWords(texts: readonly string[]): string | undefined {
  const words = texts.map(shellWord);
  return words.includes(undefined) ? undefined : words.join(' ');
}

/** Appends words to the start of a command. Returns undefined if a word is unsafe or the start is undefined. */
export function withWords(
  program: string | undefined,
  texts: readonly string[],
): string | undefined {
  const words = shellWords(texts);
  return program === undefined || words === undefined || words === ''
    ? undefined
    : `${program} ${words}`;
}

/** Joins commands into one that runs them one after another. Returns undefined if one of them is undefined. */
export function inOrder(commands: readonly (string | undefined)[]): string | undefined {
  return commands.includes(undefined) || commands.length === 0 ? undefined : commands.join(' && ');
}

/**
 * Returns a command that changes to a folder in the source and then runs `command`. For an empty path, returns
 * `command` itself.
 */
export function inFolder(folder: string, command: string | undefined): string | undefined {
  if (folder === '' || command === undefined) return command;
  const word = shellWord(folder);
  return word === undefined ? undefined : `cd ${word} && ${command}`;
}

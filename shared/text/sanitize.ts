/**
 * Makes untrusted text safe to print. Package names, advisories, file names and server responses can contain workflow
 * commands, terminal escape sequences, or characters that reorder text.
 */

/**
 * Matches characters that a terminal or a log viewer interprets. These are C0 except tab and line feed, DEL, C1, the
 * two Unicode line separators, and characters that control text direction.
 */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Matches a Windows line break, which is harmless and does not have to be escaped. */
const CARRIAGE_RETURN_LINE_FEED = /\r\n/g;

/**
 * Matches `::command::` at the start of a line, after optional whitespace. The runner trims whitespace as defined in
 * .NET.
 */
const COMMAND = /^([^\S\n]*)::/gm;

/** Matches `##[command]`, which the runner executes anywhere in a line. */
const OLD_COMMAND = /##\[/g;

/** Matches printable ASCII, in which nothing has to be escaped. Most strings match, and this test is fast. */
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Escapes control characters in text for a terminal or for a file that people read. */
export function sanitizeControls(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return text;
  return text.replace(CARRIAGE_RETURN_LINE_FEED, '\n').replace(CONTROL, escapeOf);
}

/**
 * Escapes text for the log of the Actions runner. No line of the result can be a workflow command.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function sanitizeLog(text: string): string {
  // An escape sequence could hide a command, so control characters are escaped first.
  return sanitizeControls(text).replace(OLD_COMMAND, '## [').replace(COMMAND, '$1: :');
}

/** Returns one line for a log or a terminal. Line feeds are also escaped. */
export function oneLine(text: string): string {
  return sanitizeControls(text).replaceAll('\n', '\\n');
}

/** Returns equivalent JSON. Its strings contain no characters that a terminal or the runner interprets. */
export function escapeJsonControls(json: string): string {
  return json
    .replaceAll('##[', '#\\u0023[')
    .replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function escapeOf(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

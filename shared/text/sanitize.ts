/**
 * Makes hostile text safe to print. Package names, advisories, file names and answers of servers may
 * hold workflow commands, terminal escapes or characters that reorder what is read.
 */

/**
 * What a terminal or a log viewer acts upon instead of showing: C0 but tab and line feed, DEL, C1,
 * the two Unicode line ends, and the marks, embeddings, overrides and isolates of text direction.
 */
const CONTROL =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** A line end as Windows writes it: harmless, and not worth an escape. */
const CARRIAGE_RETURN_LINE_FEED = /\r\n/g;

/** `::command::` begins a line, after any white space: the runner trims it as .NET does. */
const COMMAND = /^([^\S\n]*)::/gm;

/** `##[command]` is obeyed wherever it stands in a line. */
const OLD_COMMAND = /##\[/g;

/** Text for a terminal or a file that people read: what would act is written as an escape. */
export function sanitizeControls(text: string): string {
  return text.replace(CARRIAGE_RETURN_LINE_FEED, '\n').replace(CONTROL, escapeOf);
}

/**
 * Text for the log of the Actions runner, in which no line is a workflow command.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function sanitizeLog(text: string): string {
  // Controls first: an escape sequence between the characters of a command must not hide it.
  return sanitizeControls(text).replace(OLD_COMMAND, '## [').replace(COMMAND, '$1: :');
}

/** One line of a log or a terminal: line feeds are written as escapes too. */
export function oneLine(text: string): string {
  return sanitizeControls(text).replaceAll('\n', '\\n');
}

/** JSON whose strings hold nothing that a terminal or the runner would act upon; it means the same. */
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

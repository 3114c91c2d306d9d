import type { Instruction } from '../../docker/instruction.ts';
import { type JoinedText, plainText, sliceOf } from '../../docker/joined-text.ts';
import { type ShellCommand, shellCommands } from '../../docker/shell-commands.ts';
import { programOf } from '../../docker/shell-program.ts';
import type { Word } from '../../docker/words.ts';

/** The program that runs the shell form of instructions. */
export interface Shell {
  readonly isPosix: boolean;
  readonly hasPipefail: boolean;
  readonly name: string;
}

/** The default shell: `["/bin/sh", "-c"]`. */
export const DEFAULT_SHELL: Shell = { isPosix: true, hasPipefail: false, name: 'sh' };

const POSIX = /^(?:sh|bash|ash|dash|zsh|ksh|busybox|env)$/;

/** Matches programs that read a script from standard input. */
const SCRIPT_READERS = /^(?:sh|bash|ash|dash|zsh|ksh)$/;

/** Instructions that run commands. */
const RUNNING: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

/** Returns the shell that `SHELL ["program", "option"]` sets. */
export function shellOf({ words, isJson }: Instruction): Shell | undefined {
  if (!isJson) return undefined;
  const values = words.map(({ text }) => text);
  const name = baseName(values[0] ?? '').replace(/\.exe$/i, '');
  return {
    isPosix: POSIX.test(name),
    hasPipefail: values.includes('pipefail') || values.some((value) => / pipefail\b/.test(value)),
    name,
  };
}

/** Returns the commands of an instruction. */
export function commandsOf(instruction: Instruction, shell: Shell): readonly ShellCommand[] {
  if (!RUNNING.has(instruction.name)) return [];
  if (instruction.isJson) return jsonCommands(instruction);
  const body = instruction.name === 'HEALTHCHECK' ? healthcheckBody(instruction) : instruction.body;
  if (!shell.isPosix || body === undefined) return [];
  const commands = shellCommands(body);
  return [...commands, ...scriptCommands(instruction, commands)];
}

/** Returns the commands in here-documents that a shell runs, such as `RUN <<EOF` or `RUN bash <<EOF`. */
function scriptCommands(
  { heredocs }: Instruction,
  commands: readonly ShellCommand[],
): readonly ShellCommand[] {
  // The nth here-document belongs to the nth command that reads one.
  const readers = commands.flatMap((command) =>
    command.redirects.flatMap(({ operator }) => (/^<<-?$/.test(operator) ? [command] : [])),
  );
  return heredocs.flatMap(({ text, start }, index) => {
    const reader = readers[index];
    const isScript =
      reader !== undefined &&
      (reader.words.length === 0 || SCRIPT_READERS.test(programOf(reader).name));
    const isOther = /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(text);
    return isScript && !isOther ? shellCommands(plainText(text, start)) : [];
  });
}

/**
 * Returns the command in the exec form. If its program is a shell, also returns the commands in the text after `-c`.
 */
function jsonCommands({ words, body }: Instruction): readonly ShellCommand[] {
  const [first] = words;
  if (first === undefined) return [];
  const command: ShellCommand = {
    name: baseName(first.text),
    words: words.map(({ text, span }) => ({ text, span, isQuoted: true })),
    assignments: [],
    redirects: [],
    joinedBy: '',
    pipeline: 0,
    parent: undefined,
    span: { start: first.span.start, end: words.at(-1)?.span.end ?? first.span.end },
  };
  const script = SCRIPT_READERS.test(command.name) ? shellText(words) : undefined;
  if (script === undefined) return [command];
  return [command, ...shellCommands(contentOf(body, script))];
}

/** Returns the word after `-c`. */
function shellText(words: readonly Word[]): Word | undefined {
  const option = words.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  return option === -1 ? undefined : words[option + 1];
}

/**
 * Returns the text inside the quotes of a word. Locations in a text with escapes are not exact, because escapes change
 * the offsets.
 */
function contentOf(body: JoinedText, { text, raw, span, at }: Word): JoinedText {
  if (raw.includes('\\')) return plainText(text, span.start + 1);
  return sliceOf(body, at.start + 1, at.end - 1);
}

/** Returns the text after `CMD` in a health check. */
function healthcheckBody({ body }: Instruction): JoinedText | undefined {
  const match = /^CMD\s+/i.exec(body.text);
  return match === null ? undefined : sliceOf(body, match[0].length, body.text.length);
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

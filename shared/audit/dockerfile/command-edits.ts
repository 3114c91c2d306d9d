import type { Flag } from '../../docker/instruction.ts';
import type { ShellWord } from '../../docker/shell-commands.ts';
import type { Edit } from '../rule.ts';
import type { Dockerfile, Step } from './read-stages.ts';

/** Returns the edit that removes a word of a command and the spaces before it. */
export function optionRemoval(
  { file: { text } }: Pick<Dockerfile, 'file'>,
  { span: { start, end } }: Pick<ShellWord, 'span'>,
  isSafe = false,
): Edit {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  return { span: { start: from, end }, text: '', isSafe };
}

/** Returns the edit that removes an option of an instruction and the spaces after it. */
export function flagRemoval(
  { file: { text } }: Pick<Dockerfile, 'file'>,
  { span: { start, end } }: Pick<Flag, 'span'>,
  isSafe = true,
): Edit {
  let to = end;
  while (/[ \t]/.test(text.charAt(to))) to++;
  return { span: { start, end: to }, text: '', isSafe };
}

/** Returns the edit that inserts an option after a word in a shell command. Returns no edit for the exec form. */
export function insertionAfter(
  { isJson }: Pick<Step, 'isJson'>,
  { span: { end } }: Pick<ShellWord, 'span'>,
  option: string,
): readonly Edit[] {
  return isJson ? [] : [{ span: { start: end, end }, text: ` ${option}`, isSafe: true }];
}

/**
 * Returns the edit that adds a command at the end of a `RUN` instruction. Returns no edit if the instruction does not
 * end with a list of commands.
 */
export function appendedCommand(
  { isJson, heredocs, span: { end }, body }: Pick<Step, 'isJson' | 'heredocs' | 'span' | 'body'>,
  command: string,
): readonly Edit[] {
  if (isJson || heredocs.length > 0 || /[;&|\\]\s*$|#|<</.test(body.text)) return [];
  if (/\|\||\b(?:fi|done|esac)\b/.test(body.text)) return [];
  return [{ span: { start: end, end }, text: ` && ${command}`, isSafe: true }];
}

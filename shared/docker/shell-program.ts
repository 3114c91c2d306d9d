import type { ShellCommand, ShellWord } from './shell-commands.ts';

/** The program that a command runs, without prefixes such as `sudo` and `env`. */
export interface Program {
  /** The name without its folder. Empty if the command does not run a program. */
  readonly name: string;
  readonly nameWord: ShellWord | undefined;
  readonly args: readonly ShellWord[];
  /** The programs before the name: `sudo`, `env`. */
  readonly prefixes: readonly ShellWord[];
}

/** Programs that run the command after them, such as `sudo`. The pattern matches their options that have a value. */
const PREFIXES: ReadonlyMap<string, RegExp> = new Map([
  ['sudo', /^-[ugpCDRThU]$/],
  ['doas', /^-[uC]$/],
  ['gosu', /^$/],
  ['env', /^-[uCS]$/],
  ['exec', /^-a$/],
  ['command', /^$/],
  ['builtin', /^$/],
  ['eatmydata', /^$/],
  ['nice', /^-n$/],
  ['nohup', /^$/],
  ['timeout', /^-[ks]$/],
  ['xargs', /^-[adEILnPs]$/],
  ['retry', /^-[a-z]$/],
  ['setarch', /^$/],
]);

/** Maximum number of programs before the name. */
const MAX_PREFIXES = 8;

/** Programs that take one more word before the command that they run: a user, a time or an architecture. */
const WITH_OPERAND: ReadonlySet<string> = new Set(['gosu', 'timeout', 'setarch']);

/** Returns the program that a command runs. */
export function programOf({ words }: ShellCommand): Program {
  const prefixes: ShellWord[] = [];
  let at = 0;
  while (prefixes.length < MAX_PREFIXES) {
    const word = words[at];
    const name = baseName(word?.text ?? '');
    const valued = PREFIXES.get(name);
    if (word === undefined || valued === undefined) break;
    prefixes.push(word);
    at = endOfPrefix(words, at + 1, valued) + (WITH_OPERAND.has(name) ? 1 : 0);
  }
  const nameWord = words[at];
  return { name: baseName(nameWord?.text ?? ''), nameWord, args: words.slice(at + 1), prefixes };
}

/** Returns the index of the first other word, from `start` on. Skips options, values of options, and assignments. */
function endOfPrefix(words: readonly ShellWord[], start: number, valued: RegExp): number {
  let at = start;
  for (;;) {
    const text = words[at]?.text ?? '';
    if (valued.test(text) && text !== '') at += 2;
    else if (text.startsWith('-') || /^[A-Za-z_][A-Za-z0-9_]*=/.test(text)) at++;
    else return at;
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * Returns the first word that contains one of the options. For the options `y` and `yes`, finds `-y`, `-qqy`, `--yes`
 * and `--yes=true`.
 */
export function findOption(
  args: readonly ShellWord[],
  ...names: readonly string[]
): ShellWord | undefined {
  return args.find(({ text }) => {
    if (!text.startsWith('-')) return false;
    const long = text.replace(/^--?/, '').replace(/=.*$/s, '');
    if (names.includes(long)) return true;
    const isCluster = !text.startsWith('--') && /^-[A-Za-z0-9]+$/.test(text);
    return isCluster && names.some((name) => name.length === 1 && text.includes(name));
  });
}

/** Returns the words that are neither options nor values of the options that `valued` matches. */
export function operandsOf(args: readonly ShellWord[], valued = /^$/): readonly ShellWord[] {
  const operands: ShellWord[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at];
    if (word === undefined) continue;
    if (word.text.startsWith('-') && word.text !== '-') {
      if (valued.test(word.text)) at++;
    } else operands.push(word);
  }
  return operands;
}

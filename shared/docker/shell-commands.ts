/** Parses shell text into commands. Each word maps to its location in the file. */
import type { Span } from '../json/text-places.ts';
import { type JoinedText, sliceOf, spanIn } from './joined-text.ts';
import { type ShellToken, shellTokens } from './shell-tokens.ts';

export interface ShellWord {
  /** The value without quotes and escapes. Expansions are kept as written. */
  readonly text: string;
  readonly span: Span;
  readonly isQuoted: boolean;
}

interface Redirect {
  readonly operator: string;
  readonly target: ShellWord;
}

export interface ShellCommand {
  /** The name without its folder: `curl` for `/usr/bin/curl`. Empty if there are only assignments. */
  readonly name: string;
  /** The words after the assignments, starting with the name. */
  readonly words: readonly ShellWord[];
  /** Assignments before the name: `A=1 make`. */
  readonly assignments: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
  /** The operator before the command: `''` for the first one, `&&`, `||`, `;`, `|`, `|&`, `&`, `(`. */
  readonly joinedBy: string;
  /** Commands in the same pipeline have the same number. */
  readonly pipeline: number;
  /** The command whose substitution or `-c` text contains this command. */
  readonly parent: ShellCommand | undefined;
  readonly span: Span;
}

/** Maximum depth of commands inside commands. */
const MAX_DEPTH = 10;

/** Shell keywords that precede a command but are not commands themselves. */
const KEYWORDS: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'elif',
  'while',
  'until',
  'do',
  '!',
  '{',
  'time',
  'coproc',
]);

const ASSIGNMENT = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;

const REDIRECTS: ReadonlySet<string> = new Set([
  '>',
  '>>',
  '<',
  '<<',
  '<<-',
  '<<<',
  '>&',
  '<&',
  '&>',
  '&>>',
  '>|',
]);

/** Shells that run the text after `-c`. */
const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

/** Returns the commands in shell text, in source order, including commands inside other commands. */
export function shellCommands(joined: JoinedText): readonly ShellCommand[] {
  const reader = new CommandReader();
  reader.read(joined, undefined, 0);
  return reader.commands;
}

interface OpenCommand {
  readonly words: ShellWord[];
  readonly assignments: ShellWord[];
  readonly redirects: Redirect[];
  readonly inner: Span[];
}

/** Operators that do not end a pipeline. */
const IN_PIPELINE: ReadonlySet<string> = new Set(['|', '|&', '(', ')']);

class CommandReader {
  readonly commands: ShellCommand[] = [];
  #pipelines = 0;

  read(joined: JoinedText, parent: ShellCommand | undefined, depth: number): void {
    let open = emptyCommand();
    let joinedBy = '';
    let redirect: string | undefined;
    let pipeline = ++this.#pipelines;
    for (const token of shellTokens(joined.text)) {
      if (token.kind === 'word') {
        addWord(open, joined, token, redirect);
        redirect = undefined;
      } else if (REDIRECTS.has(token.text)) {
        dropDescriptor(open, token.at.start, joined);
        redirect = token.text;
      } else {
        this.#close(joined, open, { joinedBy, pipeline, parent }, depth);
        open = emptyCommand();
        redirect = undefined;
        joinedBy = operatorAfter(joinedBy, token.text);
        if (!IN_PIPELINE.has(token.text)) pipeline = ++this.#pipelines;
      }
    }
    this.#close(joined, open, { joinedBy, pipeline, parent }, depth);
  }

  #close(
    joined: JoinedText,
    open: OpenCommand,
    facts: Pick<ShellCommand, 'joinedBy' | 'pipeline' | 'parent'>,
    depth: number,
  ): void {
    const all = [...open.assignments, ...open.words, ...open.redirects.map(({ target }) => target)];
    if (all.length === 0) return;
    const span = {
      start: Math.min(...all.map((word) => word.span.start)),
      end: Math.max(...all.map((word) => word.span.end)),
    };
    const { words, assignments, redirects } = open;
    const name = (words[0]?.text ?? '').replace(/^.*\//s, '');
    const command = { name, words, assignments, redirects, span, ...facts };
    this.commands.push(command);
    if (depth >= MAX_DEPTH) return;
    for (const { start, end } of open.inner) {
      this.read(sliceOf(joined, start, end), command, depth + 1);
    }
  }
}

/**
 * Returns the operator that joins the next command. The start of a group keeps the operator before it: in `a | (b)`,
 * the pipe leads to `b`.
 */
function operatorAfter(last: string, operator: string): string {
  if (operator === '(' && last !== '') return last;
  return operator === '\n' ? ';' : operator;
}

function emptyCommand(): OpenCommand {
  return { words: [], assignments: [], redirects: [], inner: [] };
}

function addWord(
  open: OpenCommand,
  joined: JoinedText,
  token: Extract<ShellToken, { kind: 'word' }>,
  redirect: string | undefined,
): void {
  const { text, isQuoted, at } = token;
  const word = { text, isQuoted, span: spanIn(joined, at.start, at.end) };
  open.inner.push(...token.inner);
  if (redirect !== undefined) open.redirects.push({ operator: redirect, target: word });
  else if (open.words.length > 0) {
    if (isShellText(open.words, token)) open.inner.push({ start: at.start + 1, end: at.end - 1 });
    open.words.push(word);
  } else if (ASSIGNMENT.test(joined.text.slice(at.start, at.end))) open.assignments.push(word);
  else if (!KEYWORDS.has(text) || isQuoted) open.words.push(word);
}

/** Returns true for the word after `sh -c`, if the whole word is one quoted part without escapes. */
function isShellText(
  words: readonly ShellWord[],
  { text, isQuoted, at }: Extract<ShellToken, { kind: 'word' }>,
): boolean {
  const last = words.at(-1)?.text ?? '';
  if (!isQuoted || words.length < 2 || !/^-[a-z]*c$/.test(last)) return false;
  const hasShell = words.some((word) => SHELLS.has(word.text.replace(/^.*\//s, '')));
  return hasShell && text.length === at.end - at.start - 2;
}

/** Removes the last word of a command if it is the file descriptor of a redirect, such as the `2` of `2>`. */
function dropDescriptor(open: OpenCommand, at: number, joined: JoinedText): void {
  const last = open.words.at(-1);
  const start = spanIn(joined, at, at + 1).start;
  if (last !== undefined && /^\d$/.test(last.text) && last.span.end === start) open.words.pop();
}

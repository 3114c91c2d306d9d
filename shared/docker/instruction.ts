import type { Span } from '../json/text-places.ts';
import type { Heredoc } from './heredocs.ts';
import { type JoinedText, sliceOf, spanIn } from './joined-text.ts';
import { jsonWords, type Word, wordsOf } from './words.ts';

/** An option of an instruction: `--from=build`. */
export interface Flag {
  readonly name: string;
  readonly value: string | undefined;
  readonly span: Span;
  /** The location of the value, without the name. */
  readonly valueSpan: Span;
}

export interface Instruction {
  /** The name of the instruction in upper case: `RUN`. */
  readonly name: string;
  /** The name of the instruction as written: `run`. */
  readonly keyword: string;
  readonly keywordSpan: Span;
  /** The location of the instruction, from its name to its last character, without here-documents. */
  readonly span: Span;
  /** Line number of the first line, starting at 1. */
  readonly line: number;
  /** The text after the name of the instruction. */
  readonly rest: JoinedText;
  readonly flags: readonly Flag[];
  /** The text after the options. */
  readonly body: JoinedText;
  /** The strings of the JSON form, or the words of the shell form. */
  readonly words: readonly Word[];
  readonly isJson: boolean;
  readonly heredocs: readonly Heredoc[];
  /** Empty lines inside the instruction. */
  readonly emptyLines: readonly Span[];
  /** The instruction inside `ONBUILD`. */
  readonly trigger?: Instruction;
}

/** Data about an instruction that only the line reader knows. */
interface Lines {
  readonly line: number;
  readonly end: number;
  readonly heredocs: readonly Heredoc[];
  readonly emptyLines: readonly Span[];
}

/** Instructions that accept options. */
const WITH_FLAGS: ReadonlySet<string> = new Set(['FROM', 'RUN', 'COPY', 'ADD', 'HEALTHCHECK']);

/** Instructions that accept a JSON array. */
const WITH_JSON: ReadonlySet<string> = new Set([
  'RUN',
  'CMD',
  'ENTRYPOINT',
  'COPY',
  'ADD',
  'SHELL',
  'VOLUME',
]);

/** Parses an instruction. `joined` starts with the name of the instruction. `depth` is 1 inside `ONBUILD`. */
export function parseInstruction(joined: JoinedText, lines: Lines, depth = 0): Instruction {
  const { text } = joined;
  const nameEnd = endOfName(text);
  const keyword = text.slice(0, nameEnd);
  const name = keyword.toUpperCase();
  const restStart = nameEnd + blanksAt(text, nameEnd);
  const rest = sliceOf(joined, restStart, text.trimEnd().length);
  const { flags, end } = WITH_FLAGS.has(name) ? flagsOf(rest) : { flags: [], end: 0 };
  const body = sliceOf(rest, end, rest.text.length);
  const json = WITH_JSON.has(name) ? jsonWords(body) : undefined;
  const instruction = {
    name,
    keyword,
    keywordSpan: spanIn(joined, 0, nameEnd),
    span: { start: spanIn(joined, 0, 1).start, end: lines.end },
    line: lines.line,
    rest,
    flags,
    body,
    words: json ?? wordsOf(body),
    isJson: json !== undefined,
    heredocs: lines.heredocs,
    emptyLines: lines.emptyLines,
  };
  if (name !== 'ONBUILD' || rest.text === '' || depth > 0) return instruction;
  return { ...instruction, trigger: parseInstruction(rest, lines, depth + 1) };
}

function endOfName(text: string): number {
  const end = text.search(/\s/);
  return end === -1 ? text.length : end;
}

function blanksAt(text: string, at: number): number {
  const rest = text.slice(at);
  return rest.length - rest.trimStart().length;
}

/** Returns the options at the start of `rest`, and the offset where the text after them starts. */
function flagsOf(rest: JoinedText): { readonly flags: readonly Flag[]; readonly end: number } {
  if (!rest.text.startsWith('--')) return { flags: [], end: 0 };
  const flags: Flag[] = [];
  for (const word of wordsOf(rest)) {
    if (!word.raw.startsWith('--')) return { flags, end: word.at.start };
    const equals = word.raw.indexOf('=');
    const isBare = equals === -1;
    const { start, end } = word.at;
    flags.push({
      name: isBare ? word.raw.slice(2) : word.raw.slice(2, equals),
      value: isBare ? undefined : word.text.slice(word.text.indexOf('=') + 1),
      span: word.span,
      valueSpan: spanIn(rest, isBare ? end : start + equals + 1, end),
    });
  }
  return { flags, end: rest.text.length };
}

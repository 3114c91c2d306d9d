import type { Span } from '../json/text-places.ts';
import type { Instruction } from './instruction.ts';
import { spanIn } from './joined-text.ts';
import type { Word } from './words.ts';

/** One assignment in `ENV`, `ARG` or `LABEL`: `key=value`. */
export interface Assignment {
  readonly key: string;
  readonly keySpan: Span;
  /** The value without quotes. Undefined if there is no value, as in `ARG version`. */
  readonly value: string | undefined;
  /** The value as written, without the key. */
  readonly raw: string;
  /** The location of `raw`. If there is no value, the span is empty and at the end of the key. */
  readonly valueSpan: Span;
  /** The location of the whole assignment, from the key to the end of the value. */
  readonly span: Span;
  /** True for the old form `ENV key value`. */
  readonly isLegacy: boolean;
  /** True if the value is in single quotes, so that variables in it are not expanded. */
  readonly isVerbatim: boolean;
}

/** Returns the assignments in an `ENV`, `ARG` or `LABEL` instruction. */
export function assignmentsOf(instruction: Instruction): readonly Assignment[] {
  const { name, words, body } = instruction;
  const [first] = words;
  if (first === undefined) return [];
  if (name === 'ARG' || first.raw.includes('=')) {
    return words.map((word) => assignmentOf(word, instruction));
  }
  const [, second] = words;
  const start = second?.at.start ?? first.at.end;
  const valueSpan = spanIn(body, start, second === undefined ? start : body.text.length);
  return [
    {
      key: first.text,
      keySpan: first.span,
      value: second === undefined ? undefined : unquoted(body.text.slice(start)),
      raw: second === undefined ? '' : body.text.slice(start),
      valueSpan,
      span: { start: first.span.start, end: Math.max(first.span.end, valueSpan.end) },
      isLegacy: true,
      isVerbatim: false,
    },
  ];
}

function assignmentOf(word: Word, { body }: Instruction): Assignment {
  const equals = word.raw.indexOf('=');
  const keyEnd = equals === -1 ? word.at.end : word.at.start + equals;
  const stated = word.text.indexOf('=');
  return {
    key: unquoted(equals === -1 ? word.raw : word.raw.slice(0, equals)),
    keySpan: spanIn(body, word.at.start, keyEnd),
    value: equals === -1 ? undefined : word.text.slice(stated + 1),
    raw: equals === -1 ? '' : word.raw.slice(equals + 1),
    valueSpan: spanIn(body, equals === -1 ? keyEnd : keyEnd + 1, word.at.end),
    span: word.span,
    isLegacy: false,
    isVerbatim: equals !== -1 && word.raw.charAt(equals + 1) === "'",
  };
}

function unquoted(text: string): string {
  const isQuoted = text.length > 1 && /^(["']).*\1$/s.test(text);
  return isQuoted ? text.slice(1, -1) : text;
}

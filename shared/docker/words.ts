import type { Span } from '../json/text-places.ts';
import { type JoinedText, spanIn } from './joined-text.ts';

/** A word in an instruction. */
export interface Word {
  /** The value without quotes and escapes. Variables are not expanded. */
  readonly text: string;
  /** The word as written. */
  readonly raw: string;
  readonly span: Span;
  /** The location of the word in the joined text. */
  readonly at: Span;
}

/** Returns the words in joined text, which are separated by whitespace. Quotes keep words together. */
export function wordsOf(joined: JoinedText): readonly Word[] {
  const words: Word[] = [];
  const { text } = joined;
  let at = 0;
  while (at < text.length) {
    if (isBlank(text.charAt(at))) {
      at++;
      continue;
    }
    const { value, end } = readWord(text, at);
    const place = { start: at, end };
    words.push({ text: value, raw: text.slice(at, end), span: spanIn(joined, at, end), at: place });
    at = end;
  }
  return words;
}

function readWord(text: string, start: number): { readonly value: string; readonly end: number } {
  let value = '';
  let at = start;
  while (at < text.length && !isBlank(text.charAt(at))) {
    const character = text.charAt(at);
    if (character === '\\') {
      value += text.charAt(at + 1);
      at += 2;
    } else if (character === '"' || character === "'") {
      const end = closingQuote(text, at);
      value += text.slice(at + 1, end);
      at = end + 1;
    } else if (text.startsWith('${', at)) {
      const end = text.indexOf('}', at);
      const stop = end === -1 ? text.length : end + 1;
      value += text.slice(at, stop);
      at = stop;
    } else {
      value += character;
      at++;
    }
  }
  return { value, end: Math.min(at, text.length) };
}

function closingQuote(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at++) {
    if (text.charAt(at) === quote) return at;
    if (text.charAt(at) === '\\' && quote === '"') at++;
  }
  return text.length;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

/** Matches a string in a JSON array, with or without escapes. */
const JSON_STRING = /"((?:[^"\\]|\\.)*)"/y;

/** Returns the strings in a JSON array, or undefined if the text is not an array of strings. */
export function jsonWords(joined: JoinedText): readonly Word[] | undefined {
  const { text } = joined;
  if (!text.startsWith('[')) return undefined;
  const values = parsedStrings(text);
  if (values === undefined) return undefined;
  const words: Word[] = [];
  let at = 1;
  for (const value of values) {
    JSON_STRING.lastIndex = text.indexOf('"', at);
    const raw = JSON_STRING.exec(text)?.[0] ?? '';
    const start = text.indexOf('"', at);
    at = start + raw.length;
    words.push({ text: value, raw, span: spanIn(joined, start, at), at: { start, end: at } });
  }
  return words;
}

function parsedStrings(text: string): readonly string[] | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    const isStrings = Array.isArray(parsed) && parsed.every((item) => typeof item === 'string');
    return isStrings ? parsed : undefined;
  } catch {
    return undefined;
  }
}

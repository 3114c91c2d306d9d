import type { DecodedPart } from './encoded-tokens.ts';

/**
 * Matches the end of a string, an operator that joins it with the next string, and the start of that string. Also
 * matches the end of a line that continues on the next line.
 */
const JOIN =
  /(?<=[\w-])(?:["'`]\s{0,80}(?:(?:\+|\.{1,2}|&|\|\||<>|~|\\)\s{0,80})?["'`]|\\\r?\n[ \t]{0,80})(?=[\w-])/g;

const TOKEN_CHARACTER = /[\w.\-+/=:]/;

/** Maximum length of a string on one side of an operator, in characters. */
const MAX_SIDE = 512;

/** Minimum length of a joined text that can contain a token, in characters. */
const MIN_LENGTH = 16;

/** Returns the texts that are written as several strings, such as `"ghp_" + "…"`. */
export function* joinedParts(text: string): Generator<DecodedPart> {
  let open: DecodedPart | undefined;
  for (const { 0: join, index } of text.matchAll(JOIN)) {
    const start = edgeOf(text, index, -1);
    const from = index + join.length;
    const end = edgeOf(text, from, 1);
    const isChained = open !== undefined && open.end === index;
    if (open !== undefined && !isChained) yield* longEnough(open);
    const before: DecodedPart | undefined = isChained
      ? open
      : { start, end: index, decoded: text.slice(start, index) };
    const isJoin = start < index && end > from && before !== undefined;
    open = isJoin
      ? { start: before.start, end, decoded: before.decoded + text.slice(from, end) }
      : undefined;
  }
  if (open !== undefined) yield* longEnough(open);
}

function* longEnough(part: DecodedPart): Generator<DecodedPart> {
  if (part.decoded.length >= MIN_LENGTH) yield part;
}

/** Returns the offset at which the token characters before or after an offset end. */
function edgeOf(text: string, offset: number, step: 1 | -1): number {
  let at = offset;
  while (Math.abs(at - offset) < MAX_SIDE) {
    const character = text.charAt(step === 1 ? at : at - 1);
    if (!TOKEN_CHARACTER.test(character)) break;
    at += step;
  }
  return at;
}

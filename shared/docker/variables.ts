import { editValue } from './edit-value.ts';

/** Returns the value of a variable. Returns undefined if the variable is not set. */
export type Lookup = (name: string) => string | undefined;

/**
 * Maximum length of expanded text, in characters. Without a limit, variables that contain other variables could make
 * the text grow with each expansion.
 */
const MAX_LENGTH = 4096;

/** Maximum depth of nested defaults. Real files have one or two levels. */
const MAX_DEPTH = 10;

/**
 * Expands `$name`, `${name}`, `${name:-default}`, `${name-default}`, `${name:+other}` and `${name+other}`, as
 * Dockerfiles and Compose files do. Also expands `${name#glob}`, `${name%glob}` and `${name/glob/text}`, as Dockerfiles
 * do. Returns undefined if a value is unknown.
 *
 * @see https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function substitute(text: string, lookup: Lookup, depth = 0): string | undefined {
  if (!text.includes('$')) return text;
  if (depth > MAX_DEPTH || text.length > MAX_LENGTH) return undefined;
  let result = '';
  let at = 0;
  while (at < text.length) {
    if (text.charAt(at) !== '$') {
      result += text.charAt(at++);
      continue;
    }
    const piece = pieceAt(text, at, lookup, depth);
    if (piece === undefined || result.length + piece.value.length > MAX_LENGTH) return undefined;
    result += piece.value;
    at = piece.end;
  }
  return result;
}

interface Piece {
  readonly value: string;
  readonly end: number;
}

function pieceAt(text: string, start: number, lookup: Lookup, depth: number): Piece | undefined {
  if (text.charAt(start + 1) === '$') return { value: '$', end: start + 2 };
  const isBraced = text.charAt(start + 1) === '{';
  const from = start + (isBraced ? 2 : 1);
  let end = from;
  while (end < text.length && /[A-Za-z0-9_]/.test(text.charAt(end))) end++;
  const name = text.slice(from, end);
  if (name === '') return undefined;
  if (!isBraced) return found(lookup(name), end);
  const close = closingBrace(text, end);
  if (close === -1) return undefined;
  return found(expand(lookup(name), text.slice(end, close), lookup, depth), close + 1);
}

function found(value: string | undefined, end: number): Piece | undefined {
  return value === undefined ? undefined : { value, end };
}

/**
 * Returns the text that replaces a variable with the given value. `operator` is the text after the name: empty, `:-…`,
 * `-…`, `:+…`, `+…`, `#…`, `%…` or `/…`. Returns undefined for any other operator.
 */
function expand(
  value: string | undefined,
  operator: string,
  lookup: Lookup,
  depth: number,
): string | undefined {
  if (operator === '') return value;
  if (/^[#%/]/.test(operator)) return edited(value, substitute(operator, lookup, depth + 1));
  const isStrict = operator.startsWith(':');
  const isSet = value !== undefined && !(isStrict && value === '');
  const sign = operator.charAt(isStrict ? 1 : 0);
  const word = () => substitute(operator.slice(isStrict ? 2 : 1), lookup, depth + 1);
  if (sign === '-') return isSet ? value : word();
  if (sign === '+') return isSet ? word() : '';
  return sign === '?' && isSet ? value : undefined;
}

function edited(value: string | undefined, operator: string | undefined): string | undefined {
  return value === undefined || operator === undefined ? undefined : editValue(value, operator);
}

/**
 * Returns the offset of the brace that closes the group whose content starts at `from`. Returns -1 if there is no such
 * brace.
 */
function closingBrace(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '{') depth++;
    if (text.charAt(at) === '}') depth--;
    if (depth === 0) return at;
  }
  return -1;
}

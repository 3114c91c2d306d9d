/** Resolves names to which a build script assigns a single literal string. */

import type { Statement } from './script-statements.ts';
import { VALUE } from './script-strings.ts';
import type { Token } from './script-tokens.ts';

/**
 * Strings that a script assigns, by the last part of the variable name: `v` for `ext.v = "1.0"`. Undefined if the
 * script assigns different strings to the name.
 */
export type Values = ReadonlyMap<string, string | undefined>;

/**
 * Returns the values of names to which the script assigns a single literal, as in `def v = "1.0"`, `set("v", "1.0")` or
 * `[v: '1.0']`. Omits a name to which the script also assigns something else.
 */
export function valuesOf(tokens: readonly Token[]): Values {
  const values = new Map<string, string | undefined>();
  const several = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const at = valueBehind(tokens, index);
    if (at === undefined || token.kind === 'mark') continue;
    const value = isWholeText(tokens, at) ? tokens[at]?.value : undefined;
    const known = values.get(token.value);
    if (value === undefined || value.includes(VALUE)) several.add(token.value);
    else if (known !== undefined && known !== value) several.add(token.value);
    else values.set(token.value, value);
  }
  for (const name of several) values.set(name, undefined);
  return values;
}

/**
 * Returns the index at which the value of a name starts: after `=`, `:`, `to`, `] =`, `by extra(`, or the comma in
 * `set("v", "1")`.
 */
function valueBehind(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  const words = [1, 2, 3].map((more) => tokens[index + more]?.value ?? '');
  const [first = '', second = '', third = ''] = words;
  if (token?.kind === 'text') {
    const before = tokens[index - 2]?.value;
    if (first === ',' && tokens[index - 1]?.value === '(' && before === 'set') return index + 2;
    if (first === ']' && second === '=' && third !== '=') return index + 3;
  }
  if (first === 'by' && second === 'extra' && third === '(') return index + 4;
  if (first === '=' && !/^[=~]$/.test(second)) return index + 2;
  const isPair = first === 'to' || first === ':';
  // If no string follows the colon, the name is often a parameter, and its type follows.
  return isPair && tokens[index + 2]?.kind === 'text' ? index + 2 : undefined;
}

/** True if the string at `at` is the whole value. False for expressions such as `"a" + b`, `"a".b` and `"a" ?: b`. */
function isWholeText(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'text') return false;
  const next = tokens[at + 1];
  return next?.kind !== 'mark' || !/^[+.?[]$/.test(next.value);
}

/** Replaces embedded names in a string with their known values. Unknown values remain between their markers. */
export function withValues(text: string, values: Values): string {
  if (!text.includes(VALUE)) return text;
  return text.replace(/\0([^\0]*)\0/g, (stated, expression: string) => {
    return meaningOf(expression.trim(), values) ?? stated;
  });
}

/** Returns the text with embedded values in the form `${name}`. */
export function shownText(text: string): string {
  return text.replace(/\0([^\0]*)\0/g, (_, expression: string) => `\${${expression}}`);
}

/**
 * Returns the value of an expression: `name`, `versions.name`, `property("name")`, `extra["name"]`,
 * `gradleProperty("name").get()` or `"text"`.
 */
export function meaningOf(expression: string, values: Values): string | undefined {
  const [, quoted] = /^["']([^"'$\\]*)["']$/.exec(expression) ?? [];
  if (quoted !== undefined) return quoted;
  const path = /^[\w.!]+$/.test(expression) ? expression.split('.').at(-1) : undefined;
  const named =
    /["']([\w.-]+)["']\s*[\])](?:\s*(?:\.get\(\)|\.toString\(\)|as\s+String|!!))*$/.exec(
      expression,
    )?.[1];
  return values.get(path ?? named ?? '');
}

/** Returns the statement with each concatenation, such as `"group:" + name + ":1.0"`, joined into one string. */
export function joinedTexts(statement: Statement): Statement {
  if (!statement.some(({ kind, value }) => kind === 'mark' && value === '+')) return statement;
  const joined: Token[] = [];
  for (let at = 0; at < statement.length; ) {
    const sum = sumAt(statement, at);
    const first = statement[at];
    const last = statement[sum.end - 1];
    if (first === undefined || last === undefined) break;
    if (sum.hasText && sum.end > at + 1) {
      joined.push({ ...first, kind: 'text', value: sum.value, end: last.end });
    } else joined.push(...statement.slice(at, sum.end));
    at = sum.end;
  }
  return joined;
}

interface Operand {
  readonly value: string;
  readonly hasText: boolean;
  readonly end: number;
}

/**
 * Returns the concatenation that starts at `start`, as one operand. If there is no plus sign, returns the single
 * operand.
 */
function sumAt(statement: Statement, start: number): Operand {
  let sum = operandAt(statement, start);
  if (sum === undefined) return { value: '', hasText: false, end: start + 1 };
  while (statement[sum.end]?.value === '+' && statement[sum.end]?.kind === 'mark') {
    const next = operandAt(statement, sum.end + 1);
    if (next === undefined) break;
    sum = addedUp(sum, next);
  }
  return sum;
}

function addedUp(one: Operand, next: Operand): Operand {
  return {
    value: one.value + next.value,
    hasText: one.hasText || next.hasText,
    end: next.end,
  };
}

/** Returns the operand at `start`: a string, or names separated by dots. */
function operandAt(statement: Statement, start: number): Operand | undefined {
  const first = statement[start];
  if (first?.kind === 'text') return { value: first.value, hasText: true, end: start + 1 };
  if (first?.kind !== 'word') return undefined;
  let end = start + 1;
  while (statement[end]?.value === '.' && statement[end + 1]?.kind === 'word') end += 2;
  const path = statement.slice(start, end).map(({ value }) => value);
  return { value: `${VALUE}${path.join('')}${VALUE}`, hasText: false, end };
}

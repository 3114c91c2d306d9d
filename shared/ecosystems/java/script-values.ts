/** Java: what names of a build script stand for, as far as one text says it. */

import type { Statement } from './script-statements.ts';
import { VALUE } from './script-strings.ts';
import type { Token } from './script-tokens.ts';

/** Texts by the last part of their names: `v` of `ext.v = "1.0"`. Undefined for a name that has several. */
export type Values = ReadonlyMap<string, string | undefined>;

/**
 * Returns the values of names that are set to one text alone: `def v = "1.0"`, `set("v", "1.0")`, `[v: '1.0']`. A name
 * that is set to something else as well has none.
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

/** Where the value of a name begins: behind `=`, `:`, `to`, `] =`, `by extra(`, and the comma of `set("v", "1")`. */
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
  // A pair that is no text is often a parameter with its type.
  return isPair && tokens[index + 2]?.kind === 'text' ? index + 2 : undefined;
}

/** Not `"a" + b`, `"a".b` or `"a" ?: b`. */
function isWholeText(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'text') return false;
  const next = tokens[at + 1];
  return next?.kind !== 'mark' || !/^[+.?[]$/.test(next.value);
}

/** The text with the values that are known in it; those that are not stay between their marks. */
export function withValues(text: string, values: Values): string {
  if (!text.includes(VALUE)) return text;
  return text.replace(/\0([^\0]*)\0/g, (stated, expression: string) => {
    return meaningOf(expression.trim(), values) ?? stated;
  });
}

/** As people read it: `${name}`. */
export function shownText(text: string): string {
  return text.replace(/\0([^\0]*)\0/g, (_, expression: string) => `\${${expression}}`);
}

/** `name`, `versions.name`, `property("name")`, `extra["name"]`, `gradleProperty("name").get()`, `"text"`. */
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

/** Joins what a statement adds up: `"group:" + name + ":1.0"` is one text. */
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

/** Operands with a plus between them; one token where none begins. */
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

/** A text, or names with points between them. */
function operandAt(statement: Statement, start: number): Operand | undefined {
  const first = statement[start];
  if (first?.kind === 'text') return { value: first.value, hasText: true, end: start + 1 };
  if (first?.kind !== 'word') return undefined;
  let end = start + 1;
  while (statement[end]?.value === '.' && statement[end + 1]?.kind === 'word') end += 2;
  const path = statement.slice(start, end).map(({ value }) => value);
  return { value: `${VALUE}${path.join('')}${VALUE}`, hasText: false, end };
}

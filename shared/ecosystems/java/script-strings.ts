/** Parses the strings in build scripts, with the escapes and embedded values of each language. */
export type Language = 'groovy' | 'kotlin' | 'scala';

/** Content of a string. Each embedded value is between two `VALUE` markers. */
export interface ScriptString {
  readonly value: string;
  /** Offset of the character after the string. */
  readonly end: number;
}

/**
 * Marker before and after an expression that is embedded in a string, such as `"$name"`. The marker does not occur in
 * scripts.
 */
export const VALUE = '\0';

/** Syntax of one type of string. */
interface Form {
  readonly open: string;
  readonly close: string;
  /**
   * The escape sequences that are decoded. `all`: as in Java. `slash`: only `\/`. `dollar`: a dollar sign before a
   * slash or another dollar sign.
   */
  readonly escapes?: 'all' | 'slash' | 'dollar';
  readonly hasValues?: boolean;
  readonly isMultiline?: boolean;
}

const GROOVY: readonly Form[] = [
  { open: '"""', close: '"""', escapes: 'all', hasValues: true, isMultiline: true },
  { open: "'''", close: "'''", escapes: 'all', isMultiline: true },
  { open: '"', close: '"', escapes: 'all', hasValues: true },
  { open: "'", close: "'", escapes: 'all' },
];

/** Groovy strings in slashes. They cannot start where a slash would be a division sign. */
const SLASHY: readonly Form[] = [
  { open: '$/', close: '/$', escapes: 'dollar', hasValues: true, isMultiline: true },
  { open: '/', close: '/', escapes: 'slash', hasValues: true, isMultiline: true },
];

/** Types of strings in Scala. Single quotes are not included, because an apostrophe can start a symbol. */
const SCALA: readonly Form[] = [
  { open: '"""', close: '"""', hasValues: true, isMultiline: true },
  { open: '"', close: '"', escapes: 'all', hasValues: true },
];

const KOTLIN: readonly Form[] = [...SCALA, { open: "'", close: "'", escapes: 'all' }];

const FORMS = { groovy: GROOVY, slashy: [...GROOVY, ...SLASHY], kotlin: KOTLIN, scala: SCALA };

/** First characters of all types of strings. */
const OPENS: ReadonlySet<string> = new Set(['"', "'", '/', '$']);

/** Maximum nesting depth of strings in embedded values. Real scripts have up to two levels. */
const MAX_DEPTH = 20;

/**
 * Returns the string at the given offset. Returns undefined if no string starts there. An unclosed string ends at the
 * end of its line, and an unclosed multiline string at the end of the text.
 *
 * @param isBehindOperand True if a slash at the offset would be a division sign.
 */
export function readString(
  text: string,
  at: number,
  language: Language,
  isBehindOperand: boolean,
): ScriptString | undefined {
  const form = formAt(text, at, language, isBehindOperand);
  return form && readContent(text, at + form.open.length, { form, language, depth: 0 });
}

function formAt(
  text: string,
  at: number,
  language: Language,
  isBehindOperand: boolean,
): Form | undefined {
  if (!OPENS.has(text[at] ?? '')) return undefined;
  const isSlashy = language === 'groovy' && !isBehindOperand;
  return (isSlashy ? FORMS.slashy : FORMS[language]).find(({ open }) => text.startsWith(open, at));
}

interface Reading {
  readonly form: Form;
  readonly language: Language;
  readonly depth: number;
}

function readContent(text: string, start: number, reading: Reading): ScriptString {
  const { form } = reading;
  let value = '';
  let at = start;
  while (at < text.length && !text.startsWith(form.close, at)) {
    if (text[at] === '\n' && form.isMultiline !== true) return { value, end: at };
    const part = escapeAt(text, at, form) ?? valueAt(text, at, reading);
    value += part?.value ?? text[at];
    at = part?.end ?? at + 1;
  }
  if (at >= text.length) return { value, end: text.length };
  // If a string ends with four quotes, the first one is part of its text.
  while (form.close === '"""' && text.startsWith('"""', at + 1)) {
    value += '"';
    at++;
  }
  return { value, end: at + form.close.length };
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Matches a numeric escape, a line continuation or a single escaped character. */
const ESCAPE = /\\(?:u+([0-9A-Fa-f]{4})|([0-3]?[0-7]{1,2})|(\r?\n)|([\s\S]))/y;

function escapeAt(text: string, at: number, { escapes }: Form): ScriptString | undefined {
  if (escapes === 'dollar') {
    return /^\$[$/]/.test(text.slice(at, at + 2))
      ? { value: text[at + 1] ?? '', end: at + 2 }
      : undefined;
  }
  if (escapes === undefined || text[at] !== '\\') return undefined;
  if (escapes === 'slash') {
    return text[at + 1] === '/' ? { value: '/', end: at + 2 } : undefined;
  }
  ESCAPE.lastIndex = at;
  const [all = '\\', hex, octal, line, char] = ESCAPE.exec(text) ?? [];
  const end = at + all.length;
  if (line !== undefined) return { value: '', end };
  if (char !== undefined) return { value: ESCAPED[char] ?? char, end };
  const code = hex === undefined ? Number.parseInt(octal ?? '0', 8) : Number.parseInt(hex, 16);
  return { value: String.fromCharCode(code).replace(VALUE, ' '), end };
}

/** For each language, matches a dollar sign and the name after it in a string. In Groovy, the name can contain dots. */
const NAMES = {
  groovy: /\$[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/y,
  kotlin: /\$(?:[A-Za-z_]\w*|`[^`\n]*`)/y,
  scala: /\$[A-Za-z_]\w*/y,
};

/** Parses an embedded value in a string: `${expression}` or `$name`. */
function valueAt(text: string, at: number, reading: Reading): ScriptString | undefined {
  if (reading.form.hasValues !== true || text[at] !== '$') return undefined;
  if (text[at + 1] === '{') {
    const end = endOfExpression(text, at + 2, reading);
    return { value: `${VALUE}${text.slice(at + 2, end - 1)}${VALUE}`, end };
  }
  const pattern = NAMES[reading.language];
  pattern.lastIndex = at;
  const [name] = pattern.exec(text) ?? [];
  if (name === undefined) return undefined;
  return { value: `${VALUE}${name.slice(1)}${VALUE}`, end: at + name.length };
}

/** Returns the offset after the closing brace of an embedded expression. */
function endOfExpression(text: string, start: number, { language, depth }: Reading): number {
  let open = 1;
  let at = start;
  while (at < text.length && depth < MAX_DEPTH) {
    const form = formAt(text, at, language, true);
    if (form !== undefined) {
      at = readContent(text, at + form.open.length, { form, language, depth: depth + 1 }).end;
      continue;
    }
    if (text[at] === '{') open++;
    if (text[at] === '}' && --open === 0) return at + 1;
    at++;
  }
  return at + 1;
}

import { pythonTokens, type Token } from './python-tokens.ts';

/** Keywords of `setup()` that declare packages to install. */
const KEYS = ['install_requires', 'extras_require', 'setup_requires', 'tests_require'] as const;

type Key = (typeof KEYS)[number];

/**
 * Dependencies in the plain lists of a `setup.py`. `isSettled` is true if the program cannot have other dependencies.
 */
interface SetupProgram {
  readonly texts: Readonly<Record<Key, readonly string[]>>;
  readonly isSettled: boolean;
}

/**
 * Parses `setup.py`. `isSettled` is true under two conditions. The program calls `setup` from setuptools or distutils
 * exactly once, without `**`, and every list is a plain literal. Otherwise, only a run would show all dependencies.
 */
export function readSetupProgram(program: string): SetupProgram {
  const texts: Record<Key, string[]> = {
    install_requires: [],
    extras_require: [],
    setup_requires: [],
    tests_require: [],
  };
  const tokens = pythonTokens(program);
  if (tokens === undefined) return { texts, isSettled: false };
  const code = tokens.filter(({ kind, value }) => kind !== 'mark' || value !== '\n');
  let isPlain = true;
  for (const [at, { value }] of code.entries()) {
    const key = KEYS.find((one) => value.includes(one));
    if (key === undefined) continue;
    const literal = isMark(code[at + 1], '=') ? literalAt(code, at + 2) : undefined;
    const next = code[literal?.end ?? code.length];
    texts[key].push(...(literal?.texts ?? []));
    if (value !== key || !(isMark(next, ',') || isMark(next, ')'))) isPlain = false;
  }
  return { texts, isSettled: code.length === 0 || (isPlain && callsSetupOnce(tokens)) };
}

interface Literal {
  readonly texts: readonly string[];
  /** Index of the token after the literal. */
  readonly end: number;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };

/**
 * Parses a string, or a list, tuple or dictionary of strings. A list can contain further lists, tuples and
 * dictionaries.
 */
function literalAt(code: readonly Token[], start: number, depth = 0): Literal | undefined {
  const first = code[start];
  if (first?.kind === 'text') {
    return first.isPlain ? { texts: first.value.split(/[\r\n]+/), end: start + 1 } : undefined;
  }
  const closing = first?.kind === 'mark' ? CLOSING[first.value] : undefined;
  if (closing === undefined || depth > MAX_DEPTH) return undefined;
  const texts: string[] = [];
  let at = start + 1;
  while (!isMark(code[at], closing)) {
    const item = literalAt(code, closing === '}' ? afterKey(code, at) : at, depth + 1);
    if (item === undefined || !isMark(code[item.end], ',', closing)) return undefined;
    texts.push(...item.texts);
    at = isMark(code[item.end], ',') ? item.end + 1 : item.end;
  }
  return { texts: texts.filter((text) => text.trim() !== ''), end: at + 1 };
}

/**
 * Returns the index after a dictionary key and its colon. If there is no key at index `at`, returns the end of the
 * code.
 */
function afterKey(code: readonly Token[], at: number): number {
  return code[at]?.kind === 'text' && isMark(code[at + 1], ':') ? at + 2 : code.length;
}

/** Maximum nesting depth of values. A depth of two is enough for a list in a dictionary. */
const MAX_DEPTH = 2;

/**
 * True if the program calls `setup` exactly once. Except in imports, the name must not occur a second time, because
 * this could redefine `setup`.
 */
function callsSetupOnce(tokens: readonly Token[]): boolean {
  const imported = importedSetups(tokens);
  const mentions = [...tokens.keys()].filter(
    (at) => isName(tokens[at], 'setup') && !imported.has(at),
  );
  const [call = -1] = mentions;
  if (mentions.length !== 1 || !isMark(tokens[call + 1], '(')) return false;
  const isOfModule = isMark(tokens[call - 1], '.') && modules(tokens, call - 2);
  const isImported = imported.size > 0 && isMark(tokens[call - 1] ?? NEW_LINE, '\n', ';', ':');
  return (isOfModule || isImported) && !hasSpread(tokens, call + 1);
}

const NEW_LINE: Token = { kind: 'mark', value: '\n', isPlain: false };

/**
 * True if the name at index `at` is the imported module, as in `setuptools.setup(` after `import setuptools`. False if
 * the program also uses the name as an alias for something else.
 */
function modules(tokens: readonly Token[], at: number): boolean {
  return (
    isName(tokens[at], 'setuptools') &&
    !isMark(tokens[at - 1], '.') &&
    tokens.some(
      (one, index) =>
        isName(one, 'setuptools') && /^(?:import|,)$/.test(tokens[index - 1]?.value ?? ''),
    ) &&
    !tokens.some((one, index) => isName(one, 'setuptools') && isName(tokens[index - 1], 'as'))
  );
}

/** Returns the token indexes of `setup` in `from setuptools import …` and `from distutils.core import …`. */
function importedSetups(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = [...tokens.keys()].filter((at) => isName(tokens[at], 'from'));
  return new Set(starts.flatMap((start) => setupsImportedAt(tokens, start)));
}

function setupsImportedAt(tokens: readonly Token[], start: number): readonly number[] {
  const names = MODULES.find((words) =>
    words.every((word, index) => tokens[start + 1 + index]?.value === word),
  );
  if (names === undefined) return [];
  const found: number[] = [];
  const first = start + 1 + names.length;
  const ends = isMark(tokens[first], '(') ? [')'] : ['\n', ';'];
  for (let at = first; at < tokens.length && !isMark(tokens[at], ...ends); at++) {
    const isRenamed = isName(tokens[at - 1], 'as') || isName(tokens[at + 1], 'as');
    if (isName(tokens[at], 'setup') && !isRenamed) found.push(at);
  }
  return found;
}

const MODULES = [
  ['setuptools', 'import'],
  ['distutils', '.', 'core', 'import'],
];

/** True if the bracket at index `open` is not closed, or if its content includes `**`. */
function hasSpread(tokens: readonly Token[], open: number): boolean {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (isMark(tokens[at], '(', '[', '{')) depth++;
    else if (isMark(tokens[at], ')', ']', '}')) depth--;
    else if (isMark(tokens[at], '*') && isMark(tokens[at + 1], '*')) return true;
    if (depth === 0) return false;
  }
  return true;
}

function isMark(token: Token | undefined, ...values: readonly string[]): boolean {
  return token?.kind === 'mark' && values.includes(token.value);
}

function isName(token: Token | undefined, ...values: readonly string[]): boolean {
  return token?.kind === 'name' && values.includes(token.value);
}

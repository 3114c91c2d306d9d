import { isAbsolute, resolve } from 'node:path';
import { nearest } from '../errors/nearest.ts';
import type { Input, InputGroup, Inputs, Parsed } from './spec.ts';

/** Options for all types of inputs. */
export interface InputOptions {
  /** Help text, in one sentence. */
  readonly help: string;
  readonly default?: string;
  readonly required?: boolean;
  /** Group of the input in help texts. The default is `common`. */
  readonly group?: InputGroup;
  /** True if the input is useful only in a workflow. */
  readonly isForWorkflows?: boolean;
  /** Environment variable that can replace the input in a terminal. */
  readonly env?: string;
}

/** Options for an input that always has a value. */
type Always = { readonly default: string } | { readonly required: true };

export interface CountOptions extends InputOptions {
  /** Smallest accepted number. The default is 0. */
  readonly min?: number;
  /** Largest accepted number. */
  readonly max?: number;
}

export interface LinesOptions extends InputOptions {
  /** True if commas can also separate items. Must be false for items that can contain commas. */
  readonly commas?: boolean;
}

// Spellings of booleans in YAML 1.2 and in @actions/core.
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
const WHOLE_NUMBER = /^[0-9]{1,15}$/;
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** Returns an input that accepts one of `values`, in any letter case. */
export function choice<const V extends readonly string[]>(
  values: V,
  options: InputOptions & ({ readonly default: V[number] } | { readonly required: true }),
): Input<V[number]>;
export function choice<const V extends readonly string[]>(
  values: V,
  options: InputOptions,
): Input<V[number] | undefined>;
export function choice(values: readonly string[], options: InputOptions): Input<unknown> {
  return {
    ...base(options),
    accepts: `one of ${values.join(', ')}`,
    parse: (text) => oneOf(values, text),
  };
}

/** Returns an input that accepts `true` or `false`. */
export function flag(options: InputOptions): Input<boolean> {
  return {
    ...base({ default: 'false', ...options }),
    shape: 'switch',
    absent: false,
    accepts: 'true or false',
    parse: (text) => {
      if (TRUE.includes(text)) return good(true);
      if (FALSE.includes(text)) return good(false);
      return bad(
        `is ${quote(text)}, which is neither true nor false`,
        'Set the input to true or false',
      );
    },
  };
}

/**
 * Returns an input that accepts `true` or `false`. If the input is missing, its value is undefined, so that other
 * settings can decide.
 */
export function optionalFlag(options: Omit<InputOptions, 'default'>): Input<boolean | undefined> {
  return { ...flag({ ...options, default: '' }), absent: undefined };
}

/** Returns an input that accepts a whole number. */
export function count(options: CountOptions & Always): Input<number>;
export function count(options: CountOptions): Input<number | undefined>;
export function count(options: CountOptions): Input<number | undefined> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const accepts =
    options.max === undefined
      ? `a whole number of at least ${min}`
      : `a whole number from ${min} to ${max}`;
  return {
    ...base(options),
    accepts,
    parse: (text) => {
      const value = Number(text);
      if (WHOLE_NUMBER.test(text) && value >= min && value <= max) return good(value);
      return bad(`is ${quote(text)}`, `Write ${accepts}`);
    },
  };
}

/** Returns an input that accepts any text. */
export function text(options: InputOptions & Always): Input<string>;
export function text(options: InputOptions): Input<string | undefined>;
export function text(options: InputOptions): Input<string | undefined> {
  // The default can be an expression that the runner evaluates, so it is always a string.
  const absent = options.default === undefined ? undefined : '';
  return { ...base(options), absent, accepts: 'text', parse: (written) => good(written) };
}

/** Returns an input for secret text. The text is masked in logs as soon as it is read. */
export function secret(options: InputOptions & Always): Input<string>;
export function secret(options: InputOptions): Input<string | undefined>;
export function secret(options: InputOptions): Input<string | undefined> {
  return { ...text(options), secret: true };
}

/** Returns an input that accepts a list with one item per line. Blank lines are ignored. */
export function lines(options: LinesOptions): Input<readonly string[]> {
  const { commas = false } = options;
  return {
    ...base(options),
    shape: 'list',
    absent: [],
    accepts: commas ? 'a list, separated by newlines or commas' : 'a list, one item per line',
    parse: (written) => good(splitList(written, commas)),
  };
}

/** Returns an input that accepts several of `values`, separated by line breaks or commas. */
export function choices<const V extends readonly string[]>(
  values: V,
  options: InputOptions,
): Input<readonly V[number][]>;
export function choices(
  values: readonly string[],
  options: InputOptions,
): Input<readonly string[]> {
  return {
    ...base(options),
    shape: 'list',
    absent: [],
    accepts: `any of ${values.join(', ')}, separated by newlines or commas`,
    parse: (written) => {
      const items = splitList(written, true).map((item) => oneOf(values, item));
      const wrong = items.find((parsed) => !parsed.ok);
      if (wrong !== undefined) return wrong;
      return good([...new Set(items.flatMap((parsed) => (parsed.ok ? parsed.value : [])))]);
    },
  };
}

/**
 * Returns an input that accepts a path. A relative path is resolved against the workspace. The path does not have to
 * exist.
 */
export function path(options: InputOptions & Always): Input<string>;
export function path(options: InputOptions): Input<string | undefined>;
export function path(options: InputOptions): Input<string | undefined> {
  return {
    ...base(options),
    accepts: 'a path',
    parse: (written, host) => absolutePath(written, host.workspace),
  };
}

/** Returns an input that accepts paths, one per line. Relative paths are resolved against the workspace. */
export function paths(options: InputOptions): Input<readonly string[]> {
  return {
    ...base(options),
    shape: 'list',
    absent: [],
    accepts: 'paths, one per line',
    parse: (written, host) => {
      const found: string[] = [];
      for (const item of splitList(written, false)) {
        const parsed = absolutePath(item, host.workspace);
        if (!parsed.ok) return parsed;
        found.push(parsed.value);
      }
      return good(found);
    },
  };
}

/** Returns an input that accepts an https URL, or an http URL on this machine. A trailing slash is removed. */
export function url(options: InputOptions & Always): Input<string>;
export function url(options: InputOptions): Input<string | undefined>;
export function url(options: InputOptions): Input<string | undefined> {
  return { ...base(options), accepts: 'an https URL', parse: parseUrl };
}

/** Returns an input that exists only on the command line. The action rejects it. */
export function terminalOnly<T>(input: Input<T>): Input<T> {
  return { ...input, isTerminalOnly: true };
}

/**
 * Returns an input that distinguishes an empty string from a missing value. For example, a workflow sets an input to
 * the output of another step, which is empty if the step did not run.
 */
export function knownIfEmpty<T>(input: Input<T>): Input<T> {
  return { ...input, isEmptyKnown: true };
}

/**
 * Returns the same inputs in another group. For example, inputs that action users rarely need belong to the group
 * `expert`.
 */
export function inGroup<I extends Inputs>(group: InputGroup, inputs: I): I {
  const moved = Object.entries(inputs).map(([name, input]) => [name, { ...input, group }]);
  // Only the group of each input changes, so the types stay the same.
  return Object.fromEntries(moved) as I;
}

/** Returns the properties that all kinds of inputs share. */
function base(options: InputOptions) {
  return {
    help: options.help,
    default: options.default ?? '',
    required: options.required ?? false,
    group: options.group ?? ('common' as const),
    shape: 'value' as const,
    secret: false,
    env: options.env ?? '',
    absent: undefined,
    ...(options.isForWorkflows === true && { isForWorkflows: true }),
  };
}

function oneOf(values: readonly string[], written: string): Parsed<string> {
  // Accepts any letter case, because Trivy and other tools write severities in capital letters.
  const known = values.find((value) => value.toLowerCase() === written.toLowerCase());
  if (known !== undefined) return good(known);
  const similar = nearest(written, values);
  // A word with another first letter is rarely a typo: `severe` does not mean `never`.
  const close = similar?.[0] === written[0]?.toLowerCase() ? similar : undefined;
  // The message lists the values only once, because some inputs have fifteen values.
  return close === undefined
    ? bad(`is ${quote(written)}, which is not a valid value`, `Use one of ${values.join(', ')}`)
    : bad(
        `is ${quote(written)}, which is not one of ${values.join(', ')}`,
        `Did you mean ${close}?`,
      );
}

function absolutePath(written: string, workspace: string): Parsed<string> {
  if (written.includes('\0'))
    return bad('contains a NUL character', 'Remove the character from the path');
  return good(isAbsolute(written) ? resolve(written) : resolve(workspace, written));
}

function parseUrl(written: string): Parsed<string> {
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address === undefined) {
    return bad(`is ${quote(written)}, which is not a URL`, 'Write https://host/path');
  }
  if (address.username !== '' || address.password !== '') {
    return bad('contains a user name or a password', 'Use the inputs for credentials instead');
  }
  const local = address.protocol === 'http:' && LOOPBACK_HOSTS.includes(address.hostname);
  if (address.protocol !== 'https:' && !local) {
    return bad(
      `is ${quote(written)}, which does not use https`,
      'Use a URL that begins with https://',
    );
  }
  return good(written.endsWith('/') ? written.slice(0, -1) : written);
}

function splitList(written: string, commas: boolean): string[] {
  return written
    .split(commas ? /[\n,]/ : '\n')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function good<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

function bad(problem: string, fix: string): Parsed<never> {
  return { ok: false, problem, fix };
}

/** Maximum number of characters of a value that a message quotes. This is enough to find the value in a workflow. */
const MAX_QUOTED_LENGTH = 80;

function quote(written: string): string {
  const short =
    written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written;
  return `"${short}"`;
}

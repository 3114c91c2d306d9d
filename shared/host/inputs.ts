import { isAbsolute, resolve } from 'node:path';
import { nearest } from '../errors/nearest.ts';
import type { Input, Parsed } from './spec.ts';

/** What every kind is told. */
export interface InputOptions {
  /** One sentence. */
  readonly help: string;
  readonly default?: string;
  readonly required?: boolean;
  /** The environment variable that stands for it in a terminal. */
  readonly env?: string;
}

/** Options by which an input always has a value. */
type Always = { readonly default: string } | { readonly required: true };

export interface CountOptions extends InputOptions {
  /** Smallest number accepted; 0 when left out. */
  readonly min?: number;
  /** Largest number accepted. */
  readonly max?: number;
}

export interface LinesOptions extends InputOptions {
  /** Whether commas part items as newlines do. Not for text in which a comma means something. */
  readonly commas?: boolean;
}

// As YAML 1.2 writes them, and @actions/core reads them.
const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];
const WHOLE_NUMBER = /^[0-9]{1,15}$/;
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];

/** One of `values`, in capitals too. */
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

/** `true` or `false`. */
export function flag(options: InputOptions): Input<boolean> {
  return {
    ...base({ default: 'false', ...options }),
    shape: 'switch',
    absent: false,
    accepts: 'true or false',
    parse: (text) => {
      if (TRUE.includes(text)) return good(true);
      if (FALSE.includes(text)) return good(false);
      return bad(`is ${quote(text)}, which is neither true nor false`, 'Write true or false');
    },
  };
}

/** `true`, `false` or not given, where something else may decide then. */
export function optionalFlag(options: Omit<InputOptions, 'default'>): Input<boolean | undefined> {
  return { ...flag({ ...options, default: '' }), absent: undefined };
}

/** A whole number. */
export function count(options: CountOptions & Always): Input<number>;
export function count(options: CountOptions): Input<number | undefined>;
export function count(options: CountOptions): Input<number | undefined> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = options;
  const accepts =
    options.max === undefined
      ? `a whole number from ${min} up`
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

/** Any text. */
export function text(options: InputOptions & Always): Input<string>;
export function text(options: InputOptions): Input<string | undefined>;
export function text(options: InputOptions): Input<string | undefined> {
  // An expression that only the runner evaluates is a default all the same: the type says string.
  const absent = options.default === undefined ? undefined : '';
  return { ...base(options), absent, accepts: 'text', parse: (written) => good(written) };
}

/** Text that must not be seen. It is masked as it is read. */
export function secret(options: InputOptions & Always): Input<string>;
export function secret(options: InputOptions): Input<string | undefined>;
export function secret(options: InputOptions): Input<string | undefined> {
  return { ...text(options), secret: true };
}

/** A list, one item a line. Blank lines do not count. */
export function lines(options: LinesOptions): Input<readonly string[]> {
  const { commas = false } = options;
  return {
    ...base(options),
    shape: 'list',
    absent: [],
    accepts: commas ? 'a list, by line or comma' : 'a list, one item a line',
    parse: (written) => good(splitList(written, commas)),
  };
}

/** A list of some of `values`, by line or comma. */
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
    accepts: `any of ${values.join(', ')}, by line or comma`,
    parse: (written) => {
      const items = splitList(written, true).map((item) => oneOf(values, item));
      const wrong = items.find((parsed) => !parsed.ok);
      if (wrong !== undefined) return wrong;
      return good([...new Set(items.flatMap((parsed) => (parsed.ok ? parsed.value : [])))]);
    },
  };
}

/** A file or folder, made absolute from the workspace. It need not exist. */
export function path(options: InputOptions & Always): Input<string>;
export function path(options: InputOptions): Input<string | undefined>;
export function path(options: InputOptions): Input<string | undefined> {
  return {
    ...base(options),
    accepts: 'a path',
    parse: (written, host) => absolutePath(written, host.workspace),
  };
}

/** A list of files or folders, one a line, made absolute from the workspace. */
export function paths(options: InputOptions): Input<readonly string[]> {
  return {
    ...base(options),
    shape: 'list',
    absent: [],
    accepts: 'paths, one a line',
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

/** An address: https, or http on this machine. Without a slash at the end. */
export function url(options: InputOptions & Always): Input<string>;
export function url(options: InputOptions): Input<string | undefined>;
export function url(options: InputOptions): Input<string | undefined> {
  return { ...base(options), accepts: 'an https address', parse: parseUrl };
}

/** What the kinds have in common. */
function base(options: InputOptions) {
  return {
    help: options.help,
    default: options.default ?? '',
    required: options.required ?? false,
    shape: 'value' as const,
    secret: false,
    env: options.env ?? '',
    absent: undefined,
  };
}

function oneOf(values: readonly string[], written: string): Parsed<string> {
  // Trivy and many others write severities in capitals.
  const known = values.find((value) => value.toLowerCase() === written.toLowerCase());
  if (known !== undefined) return good(known);
  const close = nearest(written, values);
  // The values are listed once: some inputs have fifteen.
  return close === undefined
    ? bad(`is ${quote(written)}, which it does not take`, `Write one of ${values.join(', ')}`)
    : bad(
        `is ${quote(written)}, which is not one of ${values.join(', ')}`,
        `Did you mean ${close}?`,
      );
}

function absolutePath(written: string, workspace: string): Parsed<string> {
  if (written.includes('\0')) return bad('has a NUL character', 'Write the path without it');
  return good(isAbsolute(written) ? resolve(written) : resolve(workspace, written));
}

function parseUrl(written: string): Parsed<string> {
  const address = URL.canParse(written) ? new URL(written) : undefined;
  if (address === undefined) {
    return bad(`is ${quote(written)}, which is no address`, 'Write https://host/path');
  }
  if (address.username !== '' || address.password !== '') {
    return bad('has a user name or a password in it', 'Give credentials by their own input');
  }
  const local = address.protocol === 'http:' && LOOPBACK_HOSTS.includes(address.hostname);
  if (address.protocol !== 'https:' && !local) {
    return bad(`is ${quote(written)}, which is not https`, 'Write an address that begins https://');
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

/** Enough of a value to find it again in a workflow. */
const MAX_QUOTED_LENGTH = 80;

function quote(written: string): string {
  const short =
    written.length > MAX_QUOTED_LENGTH ? `${written.slice(0, MAX_QUOTED_LENGTH)}…` : written;
  return `"${short}"`;
}

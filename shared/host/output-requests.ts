import { normalize } from 'node:path';
import { nearest } from '../errors/nearest.ts';
import { quoted, type UsageProblem, usageProblem } from './usage-error.ts';

/** A result that the user requested with `-o FORMAT` or `-o FORMAT=FILE`. */
export interface OutputRequest {
  readonly format: string;
  /** Path as the user wrote it. Undefined for standard output. */
  readonly file: string | undefined;
}

/** The default format, which is a human-readable table. */
export const TABLE = 'table';

/** The requests, or the problem with one of them. */
type Requested =
  | { readonly ok: true; readonly requests: readonly OutputRequest[] }
  | { readonly ok: false; readonly problem: UsageProblem };

/**
 * Parses the values of `-o`. A value can list several requests, separated by commas.
 *
 * @param formats Formats that the command can write in addition to a table.
 */
export function parseOutputs(values: readonly string[], formats: readonly string[]): Requested {
  const requests: OutputRequest[] = [];
  for (const value of values.flatMap(splitRequests)) {
    const equals = value.indexOf('=');
    const format = (equals === -1 ? value : value.slice(0, equals)).toLowerCase();
    const file = equals === -1 ? undefined : value.slice(equals + 1);
    const problem = problemOf({ format, file }, value, formats);
    if (problem !== undefined) return { ok: false, problem };
    requests.push({ format, file });
  }
  const files = requests.flatMap(({ file }) => (file === undefined ? [] : [normalize(file)]));
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) {
    const text = `-o names ${quoted(twice)} twice`;
    return { ok: false, problem: usageProblem(text, 'use a separate file for each format') };
  }
  const printed = requests.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (printed.length > 1) {
    const [first, second] = printed;
    return {
      ok: false,
      problem: usageProblem(
        `${printed.length} formats are requested on standard output`,
        `use -o ${first} -o ${second}=FILE`,
      ),
    };
  }
  return { ok: true, requests };
}

/**
 * Splits a value into requests at its commas. A value with `=` is one request, because a file name can contain a comma.
 */
function splitRequests(value: string): readonly string[] {
  return value.includes('=') ? [value] : value.split(',').filter((part) => part !== '');
}

function problemOf(
  { format, file }: OutputRequest,
  written: string,
  formats: readonly string[],
): UsageProblem | undefined {
  const known = [TABLE, ...formats];
  if (format === TABLE && file !== undefined) {
    return usageProblem('-o table cannot write a file', 'use > FILE');
  }
  const problem = `unknown format ${quoted(format)}`;
  if (!known.includes(format)) return usageProblem(problem, formatHint(format, written, formats));
  if (file !== '') return undefined;
  return usageProblem(`-o ${quoted(written)} specifies no file`, `use -o ${format}=FILE`);
}

function formatHint(format: string, written: string, formats: readonly string[]): string {
  const known = [TABLE, ...formats];
  const close = nearest(format, known);
  if (close !== undefined) return `did you mean -o ${close}?`;
  // Trivy and other tools expect a file name after `--output`.
  const ending = formats.find((each) => format.endsWith(`.${each}`));
  if (ending !== undefined) return `use -o ${ending}=${quoted(written)}`;
  return formats.length === 0
    ? 'remove -o, because this command can only print a table'
    : `use one of ${shortList(known)}`;
}

/**
 * Returns the format names, separated by commas. Omits names with a version, because a list with fifteen names is hard
 * to read.
 */
function shortList(formats: readonly string[]): string {
  return formats.filter((format) => !format.includes('@')).join(', ');
}

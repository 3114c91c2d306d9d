import { UserError } from '../errors/errors.ts';
import { nearest } from '../errors/nearest.ts';
import { movedInput } from './moved-input.ts';
import type { Input, Inputs, Replacement, Spec } from './spec.ts';

/** A parsed command line. */
export interface Arguments {
  /** Text of each input on the command line. The items of a list are separated by line feeds. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Options on the command line that every action has. */
  readonly general: ReadonlySet<GeneralSwitch>;
  /** Value as written, or undefined if the option is missing. */
  readonly outputDir: string | undefined;
}

type GeneralSwitch = 'help' | 'json' | 'quiet' | 'version';

const GENERAL_SWITCHES: readonly GeneralSwitch[] = ['help', 'json', 'quiet', 'version'];

export const OUTPUT_DIR = 'output-dir';

const TRUE_OR_FALSE = /^(true|false)$/i;

type Known = 'inputs' | 'renamed' | 'moved' | 'argument';

/** Mutable state of `parseArguments`. */
interface Reading {
  readonly inputs: Inputs;
  readonly argument: string | undefined;
  readonly renamed: Readonly<Record<string, string>>;
  readonly moved: Readonly<Record<string, Replacement>>;
  readonly given: Map<string, string>;
  readonly general: Set<GeneralSwitch>;
  readonly problems: string[];
}

/** One option as written. `value` is undefined if the argument contains only the name. */
interface Written {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Parses the arguments after the name of the action.
 *
 * @throws {UserError} `input-invalid` with all invalid arguments.
 */
export function parseArguments(
  argv: readonly string[],
  { inputs, renamed = {}, moved = {}, argument }: Pick<Spec, Known>,
): Arguments {
  const reading: Reading = {
    inputs,
    argument,
    renamed,
    moved,
    given: new Map(),
    general: new Set(),
    problems: [],
  };
  let index = 0;
  while (index < argv.length) index += readOption(reading, argv[index] ?? '', argv[index + 1]);
  if (reading.problems.length > 0) throw usageError(reading.problems);
  const { given, general } = reading;
  return { inputs: given, general, outputDir: given.get(OUTPUT_DIR) };
}

/**
 * Reads one option. If the next argument is the value of the option, also reads the value. Returns the number of
 * arguments that were read.
 */
function readOption(reading: Reading, argument: string, next: string | undefined): number {
  if (!argument.startsWith('-') || argument === '-') {
    reading.problems.push(...readBare(reading, argument));
    return 1;
  }
  const { name, value } = split(argument);
  const general = GENERAL_SWITCHES.find((known) => known === name);
  if (general !== undefined) {
    if (value === undefined) reading.general.add(general);
    else reading.problems.push(`--${name} does not accept a value`);
    return 1;
  }
  const input = inputNamed(reading.inputs, name);
  const takesNext = value === undefined && mayTake(input, next);
  if (input === undefined) {
    reading.problems.push(unknownOption(name, reading));
  } else {
    const found = value ?? (takesNext ? next : bareValue(input));
    const problem = keep(reading.given, name, input, found);
    if (problem !== undefined) reading.problems.push(problem);
  }
  return takesNext ? 2 : 1;
}

/** Reads an argument without an option, which only some commands accept. */
function readBare({ inputs, argument: name, given }: Reading, text: string): readonly string[] {
  const input = name === undefined ? undefined : inputNamed(inputs, name);
  if (name === undefined || input === undefined) return [loneArgument(text, inputs)];
  const problem = keep(given, name, input, text);
  return problem === undefined ? [] : [problem];
}

/** The message includes an example, because many users first try the folder alone: `scan .`. */
function loneArgument(argument: string, inputs: Inputs): string {
  const option = ['path', 'from'].find((name) => Object.hasOwn(inputs, name));
  const example = option === undefined ? '' : `; did you mean --${option} ${argument}?`;
  return `unexpected argument ${argument}${example}`;
}

function split(argument: string): Written {
  if (argument === '-h') return { name: 'help', value: undefined };
  const name = argument.replace(/^--?/, '');
  const equals = name.indexOf('=');
  if (equals === -1) return { name, value: undefined };
  return { name: name.slice(0, equals), value: name.slice(equals + 1) };
}

/** Every action accepts `--output-dir`, because every action reads or writes files. */
function inputNamed(inputs: Inputs, name: string): Pick<Input<unknown>, 'shape'> | undefined {
  if (Object.hasOwn(inputs, name)) return inputs[name];
  return name === OUTPUT_DIR ? { shape: 'value' } : undefined;
}

/** Returns true if the next argument is the value of an option. An unknown option is assumed to have a value. */
function mayTake(
  input: Pick<Input<unknown>, 'shape'> | undefined,
  next: string | undefined,
): boolean {
  if (input?.shape === 'switch') return next !== undefined && TRUE_OR_FALSE.test(next);
  return isValue(next);
}

function isValue(argument: string | undefined): boolean {
  return argument !== undefined && !argument.startsWith('--');
}

function bareValue(input: Pick<Input<unknown>, 'shape'>): string | undefined {
  return input.shape === 'switch' ? 'true' : undefined;
}

/**
 * Stores the value, or returns the problem with the value. An empty value is refused, because it would be treated
 * like a missing input.
 */
function keep(
  given: Map<string, string>,
  name: string,
  input: Pick<Input<unknown>, 'shape'>,
  value: string | undefined,
): string | undefined {
  if (value === undefined || value.trim() === '') {
    return `--${name} requires a value (if the value begins with --, write --${name}=VALUE)`;
  }
  const before = given.get(name);
  if (before !== undefined && input.shape !== 'list') return `--${name} is specified twice`;
  given.set(name, before === undefined ? value : `${before}\n${value}`);
  return undefined;
}

/** Options of trivy, grype, cosign and gh, with the names of the corresponding options in Assay. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['severity', 'fail-on'],
  ['exit-code', 'fail-on'],
  ['ignore-unfixed', 'only-fixed'],
  ['ignorefile', 'policy'],
  ['config', 'policy'],
  ['offline', 'advisories'],
  ['offline-scan', 'advisories'],
  ['o', OUTPUT_DIR],
  ['output', OUTPUT_DIR],
  ['certificate-identity-regexp', 'certificate-identity-pattern'],
  ['cert-identity', 'certificate-identity'],
  ['cert-identity-regex', 'certificate-identity-pattern'],
  ['signer-workflow', 'certificate-identity'],
  ['repo', 'source-repository'],
  ['key', 'public-key'],
  ['insecure-ignore-tlog', 'allow-unlogged-keys'],
]);

const ALIAS_NOTES: ReadonlyMap<string, string> = new Map([
  ['exit-code', ': the exit code is 1 if the scan fails, and with `never` the scan does not fail'],
  ['offline', ' with a folder of advisories'],
  ['offline-scan', ' with a folder of advisories'],
  ['certificate-identity-regexp', ', in which `*` matches any text'],
  ['cert-identity-regex', ', in which `*` matches any text'],
]);

function unknownOption(
  name: string,
  { inputs, renamed, moved }: Pick<Reading, 'inputs' | 'renamed' | 'moved'>,
): string {
  if (Object.hasOwn(renamed, name)) return `--${name} was renamed to --${renamed[name]}`;
  const to = Object.hasOwn(moved, name) ? moved[name] : undefined;
  if (to !== undefined) {
    const { problem, fix } = movedInput(name, to, 'terminal');
    return `--${name} ${problem}. ${fix}`;
  }
  const denied = name.startsWith('no-') ? name.slice('no-'.length) : undefined;
  if (denied !== undefined && inputNamed(inputs, denied)?.shape === 'switch') {
    return `unknown option --${name}; use --${denied}=false`;
  }
  const alias = ALIASES.get(name);
  if (alias !== undefined && (alias === OUTPUT_DIR || Object.hasOwn(inputs, alias))) {
    return `unknown option --${name}; use --${alias}${ALIAS_NOTES.get(name) ?? ''}`;
  }
  const names = [...Object.keys(inputs), ...GENERAL_SWITCHES, OUTPUT_DIR];
  const close = nearest(name, names);
  return close === undefined
    ? `unknown option --${name}`
    : `unknown option --${name}; did you mean --${close}?`;
}

function usageError(problems: readonly string[]): UserError {
  const fix = 'Run the command with --help to see its options.';
  const [first = ''] = problems;
  const message =
    problems.length === 1
      ? `Invalid command line: ${first}`
      : `Invalid command line:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
  return new UserError('input-invalid', message, fix);
}

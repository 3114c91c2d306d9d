import { UserError } from '../errors/errors.ts';
import { nearest } from '../errors/nearest.ts';
import type { Input, Inputs } from './spec.ts';

/** What a command line asks for. */
export interface Arguments {
  /** The text of each input that was given; the items of a list are parted by line feeds. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The options that every action has, of those that were given. */
  readonly general: ReadonlySet<GeneralSwitch>;
  /** As written, or undefined. */
  readonly outputDir: string | undefined;
}

type GeneralSwitch = 'help' | 'json' | 'quiet' | 'version';

const GENERAL_SWITCHES: readonly GeneralSwitch[] = ['help', 'json', 'quiet', 'version'];

export const OUTPUT_DIR = 'output-dir';

const TRUE_OR_FALSE = /^(true|false)$/i;

/** What `parseArguments` has read so far. */
interface Reading {
  readonly inputs: Inputs;
  readonly given: Map<string, string>;
  readonly general: Set<GeneralSwitch>;
  readonly problems: string[];
}

/** One option as written. `value` is undefined when only its name was. */
interface Written {
  readonly name: string;
  readonly value: string | undefined;
}

/**
 * Reads the arguments after the action's name.
 *
 * @throws {UserError} `input-invalid`, one for all arguments that are wrong.
 */
export function parseArguments(argv: readonly string[], inputs: Inputs): Arguments {
  const reading: Reading = { inputs, given: new Map(), general: new Set(), problems: [] };
  let index = 0;
  while (index < argv.length) index += readOption(reading, argv[index] ?? '', argv[index + 1]);
  if (reading.problems.length > 0) throw usageError(reading.problems);
  const { given, general } = reading;
  return { inputs: given, general, outputDir: given.get(OUTPUT_DIR) };
}

/** Reads one option, with the argument after it if that is its value; gives how many it took. */
function readOption(reading: Reading, argument: string, next: string | undefined): number {
  if (!argument.startsWith('-') || argument === '-') {
    reading.problems.push(loneArgument(argument, reading.inputs));
    return 1;
  }
  const { name, value } = split(argument);
  const general = GENERAL_SWITCHES.find((known) => known === name);
  if (general !== undefined) {
    if (value === undefined) reading.general.add(general);
    else reading.problems.push(`--${name} takes no value`);
    return 1;
  }
  const input = inputNamed(reading.inputs, name);
  const takesNext = value === undefined && mayTake(input, next);
  if (input === undefined) {
    reading.problems.push(unknownOption(name, reading.inputs));
  } else {
    const found = value ?? (takesNext ? next : bareValue(input));
    const problem = keep(reading.given, name, input, found);
    if (problem !== undefined) reading.problems.push(problem);
  }
  return takesNext ? 2 : 1;
}

/** Most commands are first tried with the folder alone: `scan .`. */
function loneArgument(argument: string, inputs: Inputs): string {
  const option = ['path', 'from'].find((name) => Object.hasOwn(inputs, name));
  const example = option === undefined ? '' : `, such as --${option} ${argument}`;
  return `${argument} stands alone: write it after the option it belongs to${example}`;
}

function split(argument: string): Written {
  if (argument === '-h') return { name: 'help', value: undefined };
  const name = argument.replace(/^--?/, '');
  const equals = name.indexOf('=');
  if (equals === -1) return { name, value: undefined };
  return { name: name.slice(0, equals), value: name.slice(equals + 1) };
}

/** `--output-dir` is understood by every action, whether it writes files or only reads them. */
function inputNamed(inputs: Inputs, name: string): Pick<Input<unknown>, 'shape'> | undefined {
  if (Object.hasOwn(inputs, name)) return inputs[name];
  return name === OUTPUT_DIR ? { shape: 'value' } : undefined;
}

/** Whether the argument after an option is its value. An unknown option may have had one. */
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

/** Keeps the value, or says what is wrong with it. An empty one would pass for one not given. */
function keep(
  given: Map<string, string>,
  name: string,
  input: Pick<Input<unknown>, 'shape'>,
  value: string | undefined,
): string | undefined {
  if (value === undefined || value.trim() === '') {
    return `--${name} needs a value (one that begins with -- is written --${name}=VALUE)`;
  }
  const before = given.get(name);
  if (before !== undefined && input.shape !== 'list') return `--${name} is given twice`;
  given.set(name, before === undefined ? value : `${before}\n${value}`);
  return undefined;
}

/** What options of trivy, grype, cosign and gh are called here. */
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
  ['exit-code', ': a failure exits with 1, and nothing fails with `never`'],
  ['offline', ' with a folder of advisories'],
  ['offline-scan', ' with a folder of advisories'],
  ['certificate-identity-regexp', ', in which `*` stands for any text'],
  ['cert-identity-regex', ', in which `*` stands for any text'],
]);

function unknownOption(name: string, inputs: Inputs): string {
  const denied = name.startsWith('no-') ? name.slice('no-'.length) : undefined;
  if (denied !== undefined && inputNamed(inputs, denied)?.shape === 'switch') {
    return `there is no option --${name}: write --${denied}=false`;
  }
  const alias = ALIASES.get(name);
  if (alias !== undefined && (alias === OUTPUT_DIR || Object.hasOwn(inputs, alias))) {
    return `there is no option --${name}; write --${alias}${ALIAS_NOTES.get(name) ?? ''}`;
  }
  const names = [...Object.keys(inputs), ...GENERAL_SWITCHES, OUTPUT_DIR];
  const close = nearest(name, names);
  return close === undefined
    ? `there is no option --${name}`
    : `there is no option --${name}; did you mean --${close}?`;
}

function usageError(problems: readonly string[]): UserError {
  const fix = 'Run the command with --help to see its options.';
  const [first = ''] = problems;
  const message =
    problems.length === 1
      ? `The command line is wrong: ${first}`
      : `The command line is wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`;
  return new UserError('input-invalid', message, fix);
}

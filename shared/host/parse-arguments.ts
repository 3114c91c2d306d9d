import { nearest } from '../errors/nearest.ts';
import { foreignHint } from './foreign-options.ts';
import { movedInput } from './moved-input.ts';
import { type OutputRequest, parseOutputs, TABLE } from './output-requests.ts';
import type { Input, Inputs, Spec } from './spec.ts';
import { quoted, type UsageProblem, usageError, usageProblem } from './usage-error.ts';

/** A parsed command line. */
export interface Arguments {
  /** Text of each input on the command line. The items of a list are separated by line feeds. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Positional arguments: what to read, sign or verify. */
  readonly targets: readonly string[];
  /** Options on the command line that every action has. */
  readonly general: ReadonlySet<GeneralSwitch>;
  /** Results requested with `-o`. Empty without `-o`. */
  readonly requests: readonly OutputRequest[];
  /** Value as written, or undefined if the option is missing. */
  readonly outputDir: string | undefined;
}

type GeneralSwitch = 'help' | 'json' | 'quiet' | 'verbose' | 'version';

const GENERAL_SWITCHES: readonly GeneralSwitch[] = ['help', 'json', 'quiet', 'verbose', 'version'];

/** Short forms of general options. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ['-h', 'help'],
  ['-q', 'quiet'],
  ['-v', 'verbose'],
  ['-V', 'version'],
]);

export const OUTPUT_DIR = 'output-dir';

const TRUE_OR_FALSE = /^(true|false)$/i;

/** The parts of a spec that determine which arguments are valid. */
type Accepted = Pick<Spec, 'inputs' | 'renamed' | 'moved' | 'argument' | 'terminal'>;

/** Mutable state of `parseArguments`. */
interface Reading {
  readonly accepted: Accepted;
  readonly given: Map<string, string>;
  readonly targets: string[];
  readonly outputs: string[];
  readonly general: Set<GeneralSwitch>;
  readonly problems: UsageProblem[];
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
export function parseArguments(argv: readonly string[], accepted: Accepted): Arguments {
  const reading: Reading = {
    accepted,
    given: new Map(),
    targets: [],
    outputs: [],
    general: new Set(),
    problems: [],
  };
  const { given, targets, general, outputs, problems } = reading;
  let index = 0;
  for (; index < argv.length && argv[index] !== '--'; ) {
    index += readOption(reading, argv[index] ?? '', argv[index + 1]);
  }
  for (const target of argv.slice(index + 1)) readBare(reading, target);
  if (general.has('json')) outputs.push('json');
  const requested = parseOutputs(outputs, accepted.terminal?.formats ?? []);
  if (!requested.ok) problems.push(requested.problem);
  if (problems.length > 0) throw usageError(problems);
  const requests = requested.ok ? requested.requests : [];
  return { inputs: given, targets, general, requests, outputDir: given.get(OUTPUT_DIR) };
}

/**
 * Reads one option, and the next argument if it is the option's value. Returns the number of arguments that were read.
 */
function readOption(reading: Reading, argument: string, next: string | undefined): number {
  if (!argument.startsWith('-') || argument === '-') {
    readBare(reading, argument);
    return 1;
  }
  const attached = attachedOutput(argument, reading.accepted);
  if (attached !== undefined) return readOutput(reading, attached, next);
  const written = split(argument);
  if (readGeneral(reading, written)) return 1;
  const { name, value } = written;
  const input = inputNamed(reading.accepted.inputs, name);
  const takesNext = value === undefined && mayTake(input, next);
  if (input === undefined) {
    reading.problems.push(unknownOption(argument, name, reading.accepted));
  } else {
    const found = value ?? (takesNext ? next : bareValue(input));
    const problem = keep(reading.given, name, input, found);
    if (problem !== undefined) reading.problems.push(problem);
  }
  return takesNext ? 2 : 1;
}

/** Reads an option that every action has. Returns false for any other option. */
function readGeneral({ general, problems }: Reading, { name, value }: Written): boolean {
  const found = GENERAL_SWITCHES.find((known) => known === name);
  if (found === undefined) return false;
  if (value === undefined) general.add(found);
  else problems.push(usageProblem(`--${name} does not accept a value`, `write --${name} alone`));
  return true;
}

/**
 * Returns the format that is attached to `-o` or `--output` in the same argument. It is empty if the format is the next
 * argument. Returns undefined for any other option.
 */
function attachedOutput(argument: string, { terminal }: Accepted): string | undefined {
  const [, attached] = /^(?:-o|--output)(=.+|)$/.exec(argument) ?? [];
  if (attached !== undefined) return attached.slice(1);
  const short = argument.startsWith('-o') ? argument.slice('-o'.length) : '';
  return terminal?.formats?.includes(short) === true ? short : undefined;
}

/** Reads the format after `-o`. Returns the number of arguments that were read. */
function readOutput(reading: Reading, attached: string, next: string | undefined): number {
  if (attached !== '') {
    reading.outputs.push(attached);
    return 1;
  }
  if (!isValue(next) || next === undefined) {
    const [format = TABLE] = reading.accepted.terminal?.formats ?? [];
    reading.problems.push(usageProblem('-o requires a format', `write -o ${format}`));
    return 1;
  }
  reading.outputs.push(next);
  return 2;
}

/** Reads a positional argument. Only some commands accept one. */
function readBare({ accepted, given, targets, problems }: Reading, text: string): void {
  const { inputs, argument: name, terminal } = accepted;
  const input = name === undefined ? undefined : inputNamed(inputs, name);
  if (name !== undefined && input !== undefined) {
    const problem = keep(given, name, input, text);
    if (problem !== undefined) problems.push(problem);
  } else if (terminal?.target === undefined) {
    problems.push(loneArgument(text, inputs));
  } else if (text.trim() === '') {
    problems.push(usageProblem('the target is empty', 'write a path or an image, such as `.`'));
  } else {
    targets.push(text);
  }
}

function loneArgument(argument: string, inputs: Inputs): UsageProblem {
  const option = ['path', 'from'].find((name) => Object.hasOwn(inputs, name));
  const shown = quoted(argument);
  const hint = option === undefined ? undefined : `did you mean --${option} ${shown}?`;
  return usageProblem(`unexpected argument ${shown}`, hint);
}

function split(argument: string): Written {
  const short = SHORT.get(argument);
  if (short !== undefined) return { name: short, value: undefined };
  const name = argument.replace(/^--?/, '');
  const equals = name.indexOf('=');
  if (equals === -1) return { name, value: undefined };
  return { name: name.slice(0, equals), value: name.slice(equals + 1) };
}

/**
 * Returns an input by its name. Every action also accepts `--output-dir`, because every action reads or writes files.
 */
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
 * Stores the value of an input, or returns the problem with it. Rejects an empty value, because it would otherwise be
 * treated as a missing input.
 */
function keep(
  given: Map<string, string>,
  name: string,
  input: Pick<Input<unknown>, 'shape'>,
  value: string | undefined,
): UsageProblem | undefined {
  if (value === undefined || value.trim() === '') {
    const hint = `write --${name} VALUE, or --${name}=VALUE if the value begins with --`;
    return usageProblem(`--${name} requires a value`, hint);
  }
  const before = given.get(name);
  if (before !== undefined && input.shape !== 'list') {
    return usageProblem(`--${name} is specified twice`, `remove one --${name}`);
  }
  given.set(name, before === undefined ? value : `${before}\n${value}`);
  return undefined;
}

function unknownOption(argument: string, name: string, accepted: Accepted): UsageProblem {
  const { renamed = {}, moved = {} } = accepted;
  const [option = argument] = argument.split('=');
  const written = quoted(option);
  if (Object.hasOwn(renamed, name)) {
    return usageProblem(`${written} was renamed to --${renamed[name]}`, `use --${renamed[name]}`);
  }
  const to = Object.hasOwn(moved, name) ? moved[name] : undefined;
  if (to !== undefined) {
    const { problem, fix } = movedInput(name, to, 'terminal');
    return usageProblem(`${written} ${problem}`, fix);
  }
  return usageProblem(`unknown option ${written}`, hintFor(name, accepted));
}

function hintFor(name: string, { inputs, terminal }: Accepted): string | undefined {
  const denied = name.startsWith('no-') ? name.slice('no-'.length) : undefined;
  if (denied !== undefined && inputNamed(inputs, denied)?.shape === 'switch') {
    return `use --${denied}=false`;
  }
  const hint = foreignHint(name, inputs);
  if (hint !== undefined) return hint;
  if (terminal?.formats?.includes(name) === true) return `use -o ${name}`;
  const close = nearest(name, [...Object.keys(inputs), ...GENERAL_SWITCHES, OUTPUT_DIR]);
  return close === undefined ? undefined : `did you mean --${close}?`;
}

import { UserError } from '../errors/errors.ts';
import type { Host } from './host.ts';
import { movedInput } from './moved-input.ts';
import type { Input, Inputs, InputsOf, Replacement, Spec } from './spec.ts';

interface Problem {
  readonly name: string;
  readonly isMissing: boolean;
  readonly problem: string;
  readonly fix: string;
}

/**
 * Reads the values of all inputs. An invalid value is rejected, never replaced with the default.
 *
 * @throws {UserError} with all invalid inputs and their fixes.
 */
export function readInputs<I extends Inputs>(
  spec: Pick<Spec<I>, 'inputs' | 'renamed' | 'moved'>,
  host: Host,
): InputsOf<I> {
  const entries = Object.entries<Input<unknown>>(spec.inputs);
  // Secrets are read first, so that a message about another input cannot contain an unmasked secret.
  for (const [name, input] of entries) {
    if (input.secret) host.mask(textOf(name, input, host));
  }
  const values: [string, unknown][] = [];
  const problems = [
    ...renamedProblems(spec.renamed ?? {}, host),
    ...movedProblems(spec.moved ?? {}, host),
  ];
  for (const [name, input] of entries) {
    const read = readInput(name, input, host);
    if ('problem' in read) problems.push(read);
    else values.push([name, read.value]);
  }
  if (problems.length > 0) throw inputError(problems, host);
  // Each value has the type that the parser of the input returns.
  return Object.fromEntries(values) as InputsOf<I>;
}

/** Returns a problem for each input with an old name, because the runner only warns about unknown inputs. */
function renamedProblems(renamed: Readonly<Record<string, string>>, host: Host): Problem[] {
  return Object.entries(renamed)
    .filter(([old]) => host.input(old) !== '')
    .map(([old, name]) => ({
      name: old,
      isMissing: false,
      problem: `was renamed to \`${name}\``,
      fix: `Use \`${name}\` instead`,
    }));
}

/** Returns a problem for each removed input. In a terminal, `parseArguments` has already reported them. */
function movedProblems(moved: Readonly<Record<string, Replacement>>, host: Host): Problem[] {
  if (host.kind === 'terminal') return [];
  return Object.entries(moved)
    .filter(([old]) => host.input(old) !== '')
    .map(([old, to]) => ({ name: old, isMissing: false, ...movedInput(old, to, 'actions') }));
}

/**
 * Returns the text of an input. If the input is missing, returns its environment variable (only in a terminal) or its
 * default. Returns an empty string if there is no value.
 */
function textOf(name: string, input: Input<unknown>, host: Host): string {
  const given = host.input(name);
  if (given !== '') return given;
  const fromEnv = host.kind === 'terminal' && input.env !== '' ? host.env[input.env] : undefined;
  if (fromEnv !== undefined && fromEnv.trim() !== '') return fromEnv.trim();
  return plainDefault(input);
}

/**
 * Returns the default of an input. An expression, such as the one for a token, counts as empty, because only the runner
 * can evaluate it.
 */
export function plainDefault(input: Pick<Input<unknown>, 'default'>): string {
  return input.default.includes('${{') ? '' : input.default;
}

function readInput(
  name: string,
  input: Input<unknown>,
  host: Host,
): { readonly value: unknown } | Problem {
  const text = textOf(name, input, host);
  if (input.isTerminalOnly === true && host.kind === 'actions' && host.input(name) !== '') {
    return terminalInput(name);
  }
  if (text === '') return input.required ? missing(name, input) : { value: input.absent };
  const parsed = input.parse(text, host);
  if (parsed.ok) {
    // A list that contains only separators is empty.
    const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
    return isEmptyList && input.required ? missing(name, input) : { value: parsed.value };
  }
  if (!input.secret) return { name, isMissing: false, problem: parsed.problem, fix: parsed.fix };
  return {
    name,
    isMissing: false,
    problem: 'is not valid',
    fix: `Set the input to ${input.accepts}`,
  };
}

function terminalInput(name: string): Problem {
  const fix = 'Remove the input, and run Assay on your machine';
  return { name, isMissing: false, problem: 'works only in a terminal', fix };
}

function missing(name: string, input: Input<unknown>): Problem {
  const fix = `Set the input to ${input.accepts}`;
  return { name, isMissing: true, problem: 'is required but missing', fix };
}

function inputError(problems: readonly Problem[], host: Host): UserError {
  const code = problems.every((problem) => problem.isMissing) ? 'input-missing' : 'input-invalid';
  const nameOf = (problem: Problem) =>
    host.kind === 'terminal' ? `\`--${problem.name}\`` : `\`${problem.name}\``;
  const [first] = problems;
  if (problems.length === 1 && first !== undefined) {
    return new UserError(code, `The input ${nameOf(first)} ${first.problem}.`, sentence(first.fix));
  }
  const listed = problems.map(
    (problem) => `- ${nameOf(problem)} ${problem.problem}. ${sentence(problem.fix)}`,
  );
  return new UserError(
    code,
    `${problems.length} inputs are invalid:\n${listed.join('\n')}`,
    'Fix each of these inputs.',
  );
}

function sentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}

import { UserError } from '../errors/errors.ts';
import type { Host } from './host.ts';
import type { Input, Inputs, InputsOf, Spec } from './spec.ts';

interface Problem {
  readonly name: string;
  readonly isMissing: boolean;
  readonly problem: string;
  readonly fix: string;
}

/**
 * The values of all inputs. What was written is taken or refused: it never becomes the default.
 *
 * @throws {UserError} one for all inputs that are wrong, each with its cure.
 */
export function readInputs<I extends Inputs>(
  spec: Pick<Spec<I>, 'inputs' | 'renamed'>,
  host: Host,
): InputsOf<I> {
  const entries = Object.entries<Input<unknown>>(spec.inputs);
  // Secrets first: a problem of another input must not print one that is not masked yet.
  for (const [name, input] of entries) {
    if (input.secret) host.mask(textOf(name, input, host));
  }
  const values: [string, unknown][] = [];
  const problems = renamedProblems(spec.renamed ?? {}, host);
  for (const [name, input] of entries) {
    const read = readInput(name, input, host);
    if ('problem' in read) problems.push(read);
    else values.push([name, read.value]);
  }
  if (problems.length > 0) throw inputError(problems, host);
  // Each name of the spec was read with its own input, so each value has that input's type.
  return Object.fromEntries(values) as InputsOf<I>;
}

/** The runner hands over what no input is called, with a warning that nobody reads. */
function renamedProblems(renamed: Readonly<Record<string, string>>, host: Host): Problem[] {
  return Object.entries(renamed)
    .filter(([old]) => host.input(old) !== '')
    .map(([old, name]) => ({
      name: old,
      isMissing: false,
      problem: `is now called ${name}`,
      fix: `Give ${name} instead`,
    }));
}

/** What a person or the default wrote for an input; empty when neither did. */
function textOf(name: string, input: Input<unknown>, host: Host): string {
  const given = host.input(name);
  if (given !== '') return given;
  const fromEnv = host.kind === 'terminal' && input.env !== '' ? host.env[input.env] : undefined;
  if (fromEnv !== undefined && fromEnv.trim() !== '') return fromEnv.trim();
  return plainDefault(input);
}

/** Only the runner evaluates an expression such as a token's; elsewhere it stands for nothing. */
export function plainDefault(input: Pick<Input<unknown>, 'default'>): string {
  return input.default.includes('${{') ? '' : input.default;
}

function readInput(
  name: string,
  input: Input<unknown>,
  host: Host,
): { readonly value: unknown } | Problem {
  const text = textOf(name, input, host);
  if (text === '') return input.required ? missing(name, input) : { value: input.absent };
  const parsed = input.parse(text, host);
  if (parsed.ok) {
    // A list of separators alone names nothing.
    const isEmptyList = Array.isArray(parsed.value) && parsed.value.length === 0;
    return isEmptyList && input.required ? missing(name, input) : { value: parsed.value };
  }
  if (!input.secret) return { name, isMissing: false, problem: parsed.problem, fix: parsed.fix };
  return { name, isMissing: false, problem: 'is not valid', fix: `Give it ${input.accepts}` };
}

function missing(name: string, input: Input<unknown>): Problem {
  const fix = `Give it ${input.accepts}`;
  return { name, isMissing: true, problem: 'is required and was not given', fix };
}

function inputError(problems: readonly Problem[], host: Host): UserError {
  const code = problems.every((problem) => problem.isMissing) ? 'input-missing' : 'input-invalid';
  const nameOf = (problem: Problem) =>
    host.kind === 'terminal' ? `--${problem.name}` : problem.name;
  const [first] = problems;
  if (problems.length === 1 && first !== undefined) {
    return new UserError(code, `Input ${nameOf(first)} ${first.problem}.`, sentence(first.fix));
  }
  const listed = problems.map(
    (problem) => `- ${nameOf(problem)} ${problem.problem}. ${sentence(problem.fix)}`,
  );
  return new UserError(
    code,
    `${problems.length} inputs are wrong:\n${listed.join('\n')}`,
    'Correct each of these inputs.',
  );
}

function sentence(text: string): string {
  return text.endsWith('?') ? text : `${text}.`;
}

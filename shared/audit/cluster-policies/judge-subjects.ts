import { type CelEnvironment, celErrorText, isCelNode } from '../../cel/environment.ts';
import { policyEnvironment } from '../../cel/policy-environment.ts';
import { compileExpression, type Evaluate } from './compile-expression.ts';
import type {
  PolicyAnswer,
  PolicyOutcome,
  PolicyQuestion,
  Program,
  Subject,
  Violation,
} from './program.ts';

interface Compiled {
  readonly conditions: readonly Evaluate[];
  readonly variables: readonly (readonly [name: string, evaluate: Evaluate])[];
  readonly validations: readonly {
    readonly evaluate: Evaluate;
    readonly messageExpression: Evaluate | undefined;
  }[];
}

/**
 * Evaluates the expressions of a policy for each subject. The expressions are untrusted, so this runs only in a
 * separate process with limited time and memory.
 */
export function judgeSubjects({ program, subjects }: PolicyQuestion): PolicyAnswer {
  const environment = policyEnvironment();
  const syntaxError = syntaxErrorIn(program, environment);
  if (syntaxError !== undefined) return { syntaxError };
  const compiled = compile(program, environment);
  return { outcomes: subjects.map((subject) => judge(compiled, subject)) };
}

function syntaxErrorIn(program: Program, environment: CelEnvironment): string | undefined {
  for (const expression of expressionsOf(program)) {
    try {
      if (!isCelNode(environment.parse(expression).ast)) return 'the expression is empty';
    } catch (error) {
      return celErrorText(error);
    }
  }
  return undefined;
}

function expressionsOf({ conditions, variables, validations }: Program): readonly string[] {
  const messages = validations.flatMap(({ messageExpression }) => messageExpression ?? []);
  const all = [...conditions, ...variables, ...validations];
  return [...all.map(({ expression }) => expression), ...messages];
}

function compile(program: Program, environment: CelEnvironment): Compiled {
  const compiled = (expression: string) => compileExpression(expression, environment);
  return {
    conditions: program.conditions.map(({ expression }) => compiled(expression)),
    variables: program.variables.map(({ name, expression }) => [name, compiled(expression)]),
    validations: program.validations.map(({ expression, messageExpression }) => ({
      evaluate: compiled(expression),
      messageExpression: messageExpression === undefined ? undefined : compiled(messageExpression),
    })),
  };
}

/** Evaluates all validations, so that users see all violations of an object at once. */
function judge({ conditions, variables, validations }: Compiled, subject: Subject): PolicyOutcome {
  const context = { ...subject, variables: lazyVariables(variables, subject) };
  const unmet = conditions.map((evaluate) => tryCondition(evaluate, context));
  if (unmet.includes(false)) return { violations: [] };
  const unclear = unmet.find((result) => typeof result === 'string');
  if (unclear !== undefined) return { violations: [], undecided: unclear };
  const violations: Violation[] = [];
  let undecided: string | undefined;
  for (const [validation, { evaluate, messageExpression }] of validations.entries()) {
    const result = tryCondition(evaluate, context);
    if (result === false) {
      const message = messageExpression && tryText(messageExpression, context);
      violations.push({ validation, message });
    } else if (result !== true) undecided ??= result;
  }
  return undecided === undefined ? { violations } : { violations, undecided };
}

/** Returns an object with the variables. Each value is computed when an expression first reads it. */
function lazyVariables(variables: Compiled['variables'], subject: Subject): object {
  const values = {};
  for (const [name, evaluate] of variables) {
    let known: { readonly value: unknown } | undefined;
    const get = () => {
      known ??= { value: evaluate({ ...subject, variables: values }) };
      return known.value;
    };
    Object.defineProperty(values, name, { enumerable: true, configurable: true, get });
  }
  return values;
}

/** Returns the boolean result of an expression. If the result is not a boolean, returns the reason. */
function tryCondition(evaluate: Evaluate, context: Subject): boolean | string {
  try {
    const value = evaluate(context);
    return typeof value === 'boolean' ? value : 'an expression is neither true nor false';
  } catch (error) {
    return celErrorText(error);
  }
}

function tryText(evaluate: Evaluate, context: Subject): string | undefined {
  try {
    const value = evaluate(context);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

import {
  type CelEnvironment,
  celErrorText,
  createEnvironment,
  isCelNode,
} from '../cel/environment.ts';
import type { SignerIdentity } from '../model/verification.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/**
 * Evaluates conditions that users write in CEL, an expression language without loops or assignments. An expression
 * can read only the variables below.
 *
 * @see https://github.com/google/cel-spec
 */

/** Variables that an expression can read. */
export interface ConditionVariables {
  readonly predicate: unknown;
  readonly predicateType: string;
  readonly identity: Pick<SignerIdentity, 'san' | 'issuer'>;
  readonly claims: SignerIdentity['claims'];
  readonly subject: { readonly name: string; readonly digest: string };
  /** Signing time. Undefined if it is not proven. In that case, an expression that reads the time fails. */
  readonly signedAt: Date | undefined;
}

/** Maximum length of an expression, in characters. Nobody can review a longer expression. */
const MAX_CHARACTERS = 4_096;
/**
 * Limits on the parts of an expression. They are low, because macros can be nested and a predicate can have 100,000
 * components.
 */
const LIMITS = { maxAstNodes: 400, maxDepth: 32, maxListElements: 200, maxMapEntries: 50 };
/**
 * Maximum nesting depth of macros. With two levels, a list is read once for each item in another list. With three
 * levels, an evaluation could take hours.
 */
const MAX_NESTED_MACROS = 2;
const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

/** Returns the problem with an expression, or undefined if the expression is valid. */
export function conditionProblem(expression: string): string | undefined {
  if (expression.length > MAX_CHARACTERS) return `is longer than ${MAX_CHARACTERS} characters`;
  const checked = environment().check(expression);
  if (!checked.valid)
    return `is not a CEL expression: ${checked.error?.summary ?? 'the expression is malformed'}`;
  if (checked.type !== 'bool' && checked.type !== 'dyn') {
    return `returns ${checked.type}, but a condition must return true or false`;
  }
  return structureProblem(environment().parse(expression).ast, 0);
}

/** Returns the reason for the first condition that is not met. Returns undefined if all conditions are true. */
export function firstUnmet(
  conditions: readonly string[],
  variables: ConditionVariables,
): UnmetRequirement | undefined {
  for (const condition of conditions) {
    const problem = conditionProblem(condition);
    const unmet =
      problem === undefined
        ? unmetCondition(condition, variables)
        : undecided(`${condition} ${problem}`);
    if (unmet !== undefined) return unmet;
  }
  return undefined;
}

/**
 * Returns the reason why a condition is not met. Returns undefined if the condition is true. Any value other than true
 * means that it is not met.
 */
export function unmetCondition(
  expression: string,
  variables: ConditionVariables,
): UnmetRequirement | undefined {
  try {
    const value: unknown = environment().evaluate(expression, {
      ...variables,
      signedAt: variables.signedAt ?? null,
    });
    if (value === true) return undefined;
    if (value === false) return { code: 'condition-false', message: `${expression} is false` };
    return undecided(`${expression} is neither true nor false`);
  } catch (error) {
    return undecided(`${expression} cannot be evaluated: ${celErrorText(error)}`);
  }
}

const undecided = (message: string): UnmetRequirement => ({ code: 'condition-undecided', message });

function environment(): CelEnvironment {
  return createEnvironment(LIMITS)
    .registerVariable('predicate', 'dyn')
    .registerVariable('predicateType', 'string')
    .registerVariable('identity', 'map<string, string>')
    .registerVariable('claims', 'map<string, string>')
    .registerVariable('subject', 'map<string, string>')
    .registerVariable('signedAt', 'dyn');
}

/**
 * Returns the first problem in a syntax tree, such as macros that are nested too deeply. The depth of the tree must
 * already be limited.
 */
function structureProblem(node: unknown, macros: number): string | undefined {
  if (Array.isArray(node)) {
    for (const part of node) {
      const problem = structureProblem(part, macros);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  if (!isCelNode(node)) return undefined;
  const method = node.op === 'rcall' ? node.args[0] : '';
  // `matches` is rejected, because JavaScript regular expressions can run forever on untrusted input.
  if (method === 'matches')
    return 'uses matches(), which is not supported; use startsWith, endsWith, contains or ==';
  const depth = macros + Number(MACROS.has(method));
  if (depth > MAX_NESTED_MACROS) return `nests more than ${MAX_NESTED_MACROS} macros`;
  return structureProblem(node.args, depth);
}

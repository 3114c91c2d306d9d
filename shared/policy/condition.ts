import { type ASTNode, Environment } from '@marcbachmann/cel-js';
import type { SignerIdentity } from '../model/verification.ts';
import type { UnmetRequirement } from './unmet-requirement.ts';

/**
 * Conditions that users write, in CEL: an expression language without loops, assignments or access to
 * anything but the variables below.
 *
 * @see https://github.com/google/cel-spec
 */

/** What an expression may speak of. */
export interface ConditionVariables {
  readonly predicate: unknown;
  readonly predicateType: string;
  readonly identity: Pick<SignerIdentity, 'san' | 'issuer'>;
  readonly claims: SignerIdentity['claims'];
  readonly subject: { readonly name: string; readonly digest: string };
  /** Undefined where nothing proves a time: then an expression that asks for it does not hold. */
  readonly signedAt: Date | undefined;
}

/** Characters of an expression: a condition that is longer cannot be reviewed. */
const MAX_CHARACTERS = 4_096;
/** Parts of an expression. Macros nest, and a predicate may have 100,000 components. */
const LIMITS = { maxAstNodes: 400, maxDepth: 32, maxListElements: 200, maxMapEntries: 50 };
/** Macros inside macros: two walk a list for each item of another; a third would take hours. */
const MAX_NESTED_MACROS = 2;
const MACROS = new Set(['all', 'exists', 'exists_one', 'filter', 'map']);

/** What is wrong with an expression; undefined when it can be used. */
export function conditionProblem(expression: string): string | undefined {
  if (expression.length > MAX_CHARACTERS) return `is longer than ${MAX_CHARACTERS} characters`;
  const checked = environment().check(expression);
  if (!checked.valid) return `is no CEL expression: ${checked.error?.summary ?? 'it is malformed'}`;
  if (checked.type !== 'bool' && checked.type !== 'dyn') {
    return `gives ${checked.type}; a condition must give true or false`;
  }
  return structureProblem(environment().parse(expression).ast, 0);
}

/** Why the first of the conditions that does not hold does not; undefined when all are true. */
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

/** Why a condition does not hold; undefined when it is true, and nothing else is. */
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
    const summary = error instanceof Error && 'summary' in error ? error.summary : error;
    return undecided(`${expression} cannot be told: ${String(summary)}`);
  }
}

const undecided = (message: string): UnmetRequirement => ({ code: 'condition-undecided', message });

function environment(): Environment {
  return new Environment({ limits: LIMITS, homogeneousAggregateLiterals: false })
    .registerVariable('predicate', 'dyn')
    .registerVariable('predicateType', 'string')
    .registerVariable('identity', 'map<string, string>')
    .registerVariable('claims', 'map<string, string>')
    .registerVariable('subject', 'map<string, string>')
    .registerVariable('signedAt', 'dyn');
}

/** Walks the tree; its depth is limited by then. */
function structureProblem(node: unknown, macros: number): string | undefined {
  if (Array.isArray(node)) {
    for (const part of node) {
      const problem = structureProblem(part, macros);
      if (problem !== undefined) return problem;
    }
    return undefined;
  }
  if (!isNode(node)) return undefined;
  const method = node.op === 'rcall' ? node.args[0] : '';
  // JavaScript's regular expressions can take for ever, and what they are held against is not ours.
  if (method === 'matches') return 'uses matches(); use startsWith, endsWith, contains or ==';
  const depth = macros + Number(MACROS.has(method));
  if (depth > MAX_NESTED_MACROS) return `nests more than ${MAX_NESTED_MACROS} macros`;
  return structureProblem(node.args, depth);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}

import { type CelEnvironment, type CelNode, createEnvironment, isCelNode } from './environment.ts';
import { addKubernetesFunctions } from './kubernetes-functions.ts';

/**
 * Limits for expressions. No known public policy exceeds them. The time and the memory of the process are limited
 * separately.
 */
const LIMITS = { maxAstNodes: 5_000, maxDepth: 100, maxListElements: 1_000, maxMapEntries: 500 };

/**
 * Maximum length of a condition, in characters. Nobody can review a longer one, and checking it would take too long.
 */
const MAX_CHARACTERS = 4_096;

/** Returns the environment for cluster policies and custom rules, in which a variable can have any type. */
export function policyEnvironment(): CelEnvironment {
  const options = { enableOptionalTypes: true, unlistedVariablesAreDyn: true };
  const environment = createEnvironment(LIMITS, options);
  addKubernetesFunctions(environment);
  return environment;
}

/**
 * Returns a function that checks a condition. The function returns the problem with the condition, or undefined if the
 * condition is valid.
 *
 * @param variables The names that a condition can read.
 */
export function conditionChecker(
  variables: readonly string[],
): (expression: string) => string | undefined {
  const environment = createEnvironment(LIMITS, { enableOptionalTypes: true });
  addKubernetesFunctions(environment);
  for (const name of variables) environment.registerVariable(name, 'dyn');
  return (expression) => {
    if (expression.length > MAX_CHARACTERS) return `is longer than ${MAX_CHARACTERS} characters`;
    const { valid, error, type } = environment.check(expression);
    if (!valid)
      return `is not a CEL expression: ${error?.summary ?? 'the expression is malformed'}`;
    if (type !== 'bool' && type !== 'dyn') {
      return `returns ${type}, but a condition must return true or false`;
    }
    const pattern = unsupportedPattern(environment.parse(expression).ast);
    if (pattern === undefined) return undefined;
    return `uses the regular expression ${pattern.slice(0, 60)}, which Assay does not support`;
  };
}

/** Returns all nodes of a syntax tree. The depth of the tree is already limited. */
export function* celNodes(node: unknown): Generator<CelNode> {
  if (Array.isArray(node)) {
    for (const part of node) yield* celNodes(part);
  } else if (isCelNode(node)) {
    yield node;
    yield* celNodes(node.args);
  }
}

/**
 * Matches constructs of regular expressions that have another meaning in JavaScript than in RE2. Kubernetes uses RE2.
 */
const OTHER_PATTERNS = /\\[AzZpPQEC]|\[\[:|\[:\^?[a-z]+:\]|\(\?[^:]|[+*?}]\+/;

/**
 * Returns the first unsupported regular expression in a syntax tree. For a pattern that an expression computes, returns
 * a description instead. Returns undefined if all patterns are supported.
 */
export function unsupportedPattern(ast: unknown): string | undefined {
  for (const node of celNodes(ast)) {
    const pattern = patternIn(node);
    if (pattern !== undefined) return pattern;
  }
  return undefined;
}

function patternIn(node: CelNode): string | undefined {
  if (node.op !== 'rcall') return undefined;
  const [method, , args] = node.args;
  if (!['matches', 'find', 'findAll'].includes(method)) return undefined;
  const [pattern] = args;
  const value: unknown = pattern?.op === 'value' ? pattern.args : undefined;
  if (typeof value !== 'string') return 'that an expression computes';
  return OTHER_PATTERNS.test(value) ? value : undefined;
}

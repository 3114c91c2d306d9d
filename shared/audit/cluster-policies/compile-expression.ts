import {
  type CelEnvironment,
  type CelNode,
  celErrorText,
  isCelNode,
} from '../../cel/environment.ts';
import type { Subject } from './program.ts';

/** @throws {Error} with the reason why the expression has no value. */
export type Evaluate = (context: Subject) => unknown;

/** Names that only a cluster or a registry can answer, and the thing that is missing. */
const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['authorizer', 'the access rules of the cluster'],
  ['resource', 'objects of the cluster'],
  ['globalContext', 'objects of the cluster'],
  ['user', 'the user of the request'],
  ['http', 'a service'],
  ['imageData', 'the registry'],
  ['image', 'the registry'],
  ['images', 'the registry'],
  ['verifyImageSignatures', 'the registry'],
  ['verifyAttestationSignatures', 'the registry'],
  ['now', 'the clock'],
  ['time', 'the clock'],
  ['namespaceObject', 'the namespace, which is not in the files'],
  ['exceptions', 'the exceptions of the cluster'],
  ['params', 'parameters, which are not in the files'],
]);

/** Forms that RE2, the regular expressions of Kubernetes, reads differently than JavaScript. */
const OTHER_PATTERNS = /\\[AzZpPQEC]|\[\[:|\[:\^?[a-z]+:\]|\(\?[^:]|[+*?}]\+/;

/** Compiles an expression without a syntax error. */
export function compileExpression(expression: string, environment: CelEnvironment): Evaluate {
  const parsed = environment.parse(expression);
  const names = new Set<string>();
  const pattern = visit(parsed.ast, names);
  if (pattern !== undefined) {
    return () => {
      throw new Error(`Assay does not support the regular expression ${pattern.slice(0, 60)}`);
    };
  }
  return (context) => {
    try {
      return parsed({ ...context });
    } catch (error) {
      throw new Error(reasonOf(error, names, context));
    }
  };
}

function reasonOf(error: unknown, names: ReadonlySet<string>, context: Subject): string {
  for (const [name, missing] of OUTSIDE) {
    if (names.has(name) && context[name] === undefined) return `needs ${missing} (${name})`;
  }
  return celErrorText(error);
}

/** Collects the names in an expression. Returns a regular expression that is not supported. */
function visit(node: unknown, names: Set<string>): string | undefined {
  if (Array.isArray(node)) {
    for (const part of node) {
      const pattern = visit(part, names);
      if (pattern !== undefined) return pattern;
    }
    return undefined;
  }
  if (!isCelNode(node)) return undefined;
  if (node.op === 'id' && typeof node.args === 'string') names.add(node.args);
  if (node.op === 'call') names.add(node.args[0]);
  return patternIn(node) ?? visit(node.args, names);
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

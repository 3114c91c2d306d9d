import { type CelEnvironment, celErrorText } from '../../cel/environment.ts';
import { celNodes, unsupportedPattern } from '../../cel/policy-environment.ts';
import type { Subject } from './program.ts';

/**
 * A function that evaluates a compiled expression with the values of a subject.
 *
 * @throws {Error} with the reason if the expression does not have a value.
 */
export type Evaluate = (context: Subject) => unknown;

/** Names that only a cluster or a registry can resolve. Each description states what is missing. */
const OUTSIDE: ReadonlyMap<string, string> = new Map([
  ['authorizer', 'the cluster’s access rules'],
  ['resource', 'objects in the cluster'],
  ['globalContext', 'objects in the cluster'],
  ['user', 'the user who sends the request'],
  ['http', 'a service'],
  ['imageData', 'the registry'],
  ['image', 'the registry'],
  ['images', 'the registry'],
  ['verifyImageSignatures', 'the registry'],
  ['verifyAttestationSignatures', 'the registry'],
  ['now', 'the clock'],
  ['time', 'the clock'],
  ['namespaceObject', 'the namespace, which is not in the files'],
  ['exceptions', 'the cluster’s exceptions'],
  ['params', 'parameters, which are not in the files'],
]);

/** Compiles an expression that is known to have no syntax errors. */
export function compileExpression(expression: string, environment: CelEnvironment): Evaluate {
  const parsed = environment.parse(expression);
  const pattern = unsupportedPattern(parsed.ast);
  if (pattern !== undefined) {
    return () => {
      throw new Error(`Assay does not support the regular expression ${pattern.slice(0, 60)}`);
    };
  }
  return (context) => {
    try {
      return parsed({ ...context });
    } catch (error) {
      throw new Error(reasonOf(error, namesIn(parsed.ast), context));
    }
  };
}

function reasonOf(error: unknown, names: ReadonlySet<string>, context: Subject): string {
  for (const [name, missing] of OUTSIDE) {
    if (names.has(name) && context[name] === undefined) return `needs ${missing} (${name})`;
  }
  return celErrorText(error);
}

function namesIn(ast: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of celNodes(ast)) {
    if (node.op === 'id' && typeof node.args === 'string') names.add(node.args);
    if (node.op === 'call') names.add(node.args[0]);
  }
  return names;
}

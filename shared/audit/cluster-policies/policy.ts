import { DataError } from '../../errors/errors.ts';
import { textPlaces } from '../../json/text-places.ts';
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { itemsAt, textAt } from './manifest.ts';
import type { Match, Objects } from './match.ts';
import type { Program } from './program.ts';

/** A policy with one of its bindings. In Kyverno, one rule of a policy. */
export interface ClusterPolicy {
  readonly name: string;
  /** The name of the rule in a Kyverno policy. */
  readonly rule?: string | undefined;
  readonly source: KubeObject;
  /** The binding of an admission policy. */
  readonly binding?: KubeObject | undefined;
  /** True if a pull request changes or deletes the policy. The version in the base applies until the merge. */
  readonly isReplaced?: boolean;
  /**
   * True if the cluster rejects an object that violates the policy. Otherwise, the cluster only reports the violation.
   */
  readonly isEnforced: boolean;
  readonly program: Program;
  /** Kinds of controllers, such as `Deployment`, whose pod templates the policy also checks. */
  readonly controllers: readonly string[];
  readonly matches: (object: KubeObject, objects: Objects) => Match;
  /** The parameters of the policy. Empty if it has none, or if they are not in the files. */
  readonly params: readonly KubeObject[];
}

/**
 * Reads the conditions, variables and validations of a policy. `keys` contains the keys whose names depend on the kind
 * of policy.
 *
 * @throws {DataError} `malformed` if the policy has no validations or an expression is missing.
 */
export function readProgram(
  spec: YamlNode | undefined,
  source: KubeObject,
  keys: { readonly conditions: string; readonly validations: string },
): Program {
  const named = (node: YamlNode) => ({
    name: textAt(node, 'name') ?? '',
    expression: requiredText(node, source),
  });
  const validations = itemsAt(spec, keys.validations);
  if (validations.length === 0) throw malformed(`has no ${keys.validations}`, spec, source);
  return {
    conditions: itemsAt(spec, keys.conditions).map(named),
    variables: itemsAt(spec, 'variables').map(named),
    validations: validations.map((node) => ({
      expression: requiredText(node, source),
      message: textAt(node, 'message'),
      messageExpression: textAt(node, 'messageExpression'),
    })),
  };
}

function requiredText(node: YamlNode, source: KubeObject): string {
  const text = textAt(node, 'expression');
  if (text === undefined) throw malformed('lacks an expression', node, source);
  return text;
}

const NAME = /^[a-z0-9][a-z0-9.-]{0,252}$/;

/**
 * Returns the name of the policy in an object.
 *
 * @throws {DataError} `malformed` for a name that Kubernetes would reject.
 */
export function policyName(source: KubeObject): string {
  const { name = '' } = source;
  if (!NAME.test(name)) throw malformed('has no valid name', source.root, source);
  return name;
}

function malformed(
  what: string,
  node: YamlNode | undefined,
  { file, kind, ...source }: KubeObject,
): DataError {
  const { start } = (node ?? yamlAt(source.root, 'metadata') ?? source.root).span;
  const { line } = textPlaces(file.text)(start);
  return new DataError('malformed', `the policy (${kind}) ${what}`, { path: file.path, line });
}

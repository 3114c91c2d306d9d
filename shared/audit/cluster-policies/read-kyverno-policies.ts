import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { itemsAt, mapAt, textAt } from './manifest.ts';
import { every } from './match.ts';
import { isNarrow, kindsOf, matchesKyvernoRule } from './match-kyverno.ts';
import { type ClusterPolicy, policyName, readProgram } from './policy.ts';
import { CONTROLLERS } from './read-admission-policies.ts';

/**
 * Returns the rules of a `ClusterPolicy` or `Policy` that contain CEL expressions. Omits rules in Kyverno's own pattern
 * language.
 */
export function readKyvernoPolicy(source: KubeObject): readonly ClusterPolicy[] {
  const spec = yamlAt(source.root, 'spec');
  return itemsAt(spec, 'rules').flatMap((rule) => {
    const cel = yamlAt(rule, 'validate', 'cel');
    return cel === undefined ? [] : [readRule(rule, cel, source)];
  });
}

function readRule(rule: YamlNode, cel: YamlNode, source: KubeObject): ClusterPolicy {
  const spec = yamlAt(source.root, 'spec');
  const action =
    textAt(rule, 'validate', 'failureAction') ?? textAt(spec, 'validationFailureAction') ?? 'Audit';
  const own = source.kind === 'Policy' ? source.namespace : undefined;
  const program = readProgram(cel, source, { conditions: 'none', validations: 'expressions' });
  const message = textAt(rule, 'validate', 'message');
  return {
    name: policyName(source),
    rule: textAt(rule, 'name'),
    source,
    isEnforced: action.toLowerCase() === 'enforce',
    program: {
      ...program,
      conditions: itemsAt(rule, 'celPreconditions').map((each) => ({
        name: textAt(each, 'name') ?? '',
        expression: textAt(each, 'expression') ?? '',
      })),
      validations: program.validations.map((each) => ({ message, ...defined(each) })),
    },
    controllers: controllersOf(rule, source),
    matches: (object) =>
      every([own === undefined || object.namespace === own, matchesKyvernoRule(rule, object)]),
    params: [],
  };
}

function defined({ message, ...validation }: ClusterPolicy['program']['validations'][number]) {
  return message === undefined ? validation : { ...validation, message };
}

const AUTOGEN = 'pod-policies.kyverno.io/autogen-controllers';

/**
 * Returns the kinds of controllers whose pod templates the rule also checks. Kyverno adds them only to a rule that
 * applies to pods alone and does not select them by name or label.
 */
function controllersOf(rule: YamlNode, { root }: KubeObject): readonly string[] {
  const kinds = kindsOf(rule);
  if (kinds.length === 0 || !kinds.every((kind) => /^(?:v1\/)?Pod$/.test(kind)) || isNarrow(rule)) {
    return [];
  }
  const stated = mapAt(root, 'metadata', 'annotations').get(AUTOGEN);
  if (stated === undefined) return CONTROLLERS;
  const wanted = stated.split(',').map((each) => each.trim());
  return CONTROLLERS.filter((kind) => wanted.includes(kind));
}

import { yamlAt } from '../../json/yaml-tree.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { itemsAt, mapAt, textAt, textsAt } from './manifest.ts';
import { every, matchesConstraints, matchesSelector, type Objects } from './match.ts';
import { type ClusterPolicy, policyName, readProgram } from './policy.ts';

const KEYS = { conditions: 'matchConditions', validations: 'validations' };

const PODS = 'pods';

/** The kinds of controllers to which Kyverno extends a policy for pods. */
export const CONTROLLERS = [
  'CronJob',
  'DaemonSet',
  'Deployment',
  'Job',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
];

/**
 * Returns one policy for each binding of a ValidatingAdmissionPolicy. Without a binding, returns one policy whose
 * violations are only reported.
 */
export function readAdmissionPolicy(
  source: KubeObject,
  objects: Objects,
): readonly ClusterPolicy[] {
  const spec = yamlAt(source.root, 'spec');
  const constraints = yamlAt(spec, 'matchConstraints');
  const policy: ClusterPolicy = {
    name: policyName(source),
    source,
    isEnforced: false,
    program: readProgram(spec, source, KEYS),
    controllers: [],
    matches: (object, all) => matchesConstraints(constraints, object, all),
    params: [],
  };
  const bindings = objects.filter(
    ({ kind, root }) =>
      kind === 'ValidatingAdmissionPolicyBinding' &&
      textAt(root, 'spec', 'policyName') === policy.name,
  );
  return bindings.length === 0 ? [policy] : bindings.map((each) => bound(policy, each, objects));
}

function bound(policy: ClusterPolicy, binding: KubeObject, objects: Objects): ClusterPolicy {
  const spec = yamlAt(binding.root, 'spec');
  return {
    ...policy,
    binding,
    isEnforced: textsAt(spec, 'validationActions').includes('Deny'),
    params: paramsOf(policy, yamlAt(spec, 'paramRef'), objects),
    matches: (object, all) =>
      every([
        policy.matches(object, all),
        matchesConstraints(yamlAt(spec, 'matchResources'), object, all),
      ]),
  };
}

function paramsOf(
  { source }: ClusterPolicy,
  reference: ReturnType<typeof yamlAt>,
  objects: Objects,
): readonly KubeObject[] {
  const wanted = yamlAt(source.root, 'spec', 'paramKind');
  if (wanted === undefined || reference === undefined) return [];
  const name = textAt(reference, 'name');
  const namespace = textAt(reference, 'namespace');
  return objects.filter(
    (each) =>
      each.kind === textAt(wanted, 'kind') &&
      each.apiVersion === textAt(wanted, 'apiVersion') &&
      (name === undefined || each.name === name) &&
      (namespace === undefined || each.namespace === namespace) &&
      matchesSelector(yamlAt(reference, 'selector'), mapAt(each.root, 'metadata', 'labels')),
  );
}

/** Reads a Kyverno `ValidatingPolicy`. Returns an empty list if it does not apply to Kubernetes objects. */
export function readValidatingPolicy(source: KubeObject): readonly ClusterPolicy[] {
  const spec = yamlAt(source.root, 'spec');
  if (textAt(spec, 'evaluation', 'mode') === 'JSON') return [];
  const actions = textsAt(spec, 'validationActions');
  const constraints = yamlAt(spec, 'matchConstraints');
  const own = source.kind.startsWith('Namespaced') ? source.namespace : undefined;
  return [
    {
      name: policyName(source),
      source,
      isEnforced: actions.length === 0 || actions.includes('Deny'),
      program: readProgram(spec, source, KEYS),
      controllers: controllersOf(source),
      matches: (object, all) =>
        every([
          own === undefined || object.namespace === own,
          matchesConstraints(constraints, object, all),
        ]),
      params: [],
    },
  ];
}

/**
 * Returns the kinds of controllers whose pod templates the policy also checks. Kyverno adds them only to a policy that
 * applies to pods alone and has no selectors.
 */
function controllersOf({ root }: KubeObject): readonly string[] {
  const spec = yamlAt(root, 'spec');
  const constraints = yamlAt(spec, 'matchConstraints');
  const resources = itemsAt(constraints, 'resourceRules').flatMap((rule) =>
    textsAt(rule, 'resources'),
  );
  const isNarrow = ['objectSelector', 'namespaceSelector'].some(
    (key) => yamlAt(constraints, key) !== undefined,
  );
  if (resources.join() !== PODS || isNarrow) return [];
  const stated = yamlAt(spec, 'autogen', 'podControllers', 'controllers');
  if (stated === undefined) return CONTROLLERS;
  const wanted = textsAt(spec, 'autogen', 'podControllers', 'controllers');
  return CONTROLLERS.filter((kind) => wanted.includes(`${kind.toLowerCase()}s`));
}

export function isValidatingPolicy({ group, kind }: KubeObject): boolean {
  const kinds = ['ValidatingPolicy', 'NamespacedValidatingPolicy'];
  return group === 'policies.kyverno.io' && kinds.includes(kind);
}

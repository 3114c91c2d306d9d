/** Evaluates the network policies of Kubernetes, Cilium and Calico. */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { isEmptySelector, selects } from './selectors.ts';

/** Kinds of policies that apply to pods in all namespaces. */
const CLUSTER_POLICIES = ['CiliumClusterwideNetworkPolicy', 'GlobalNetworkPolicy'];

const OWN_GROUPS = new Set(['networking.k8s.io', 'extensions']);

export function isNetworkPolicy({ kind, group }: KubeObject): boolean {
  return kind === 'NetworkPolicy' && OWN_GROUPS.has(group);
}

/** Returns the policies that can apply to pods in the namespace of an object. */
export function policiesBeside(object: KubeObject, index: ManifestIndex): readonly KubeObject[] {
  return [
    ...index.beside(object, 'NetworkPolicy', 'CiliumNetworkPolicy'),
    ...index.ofKind(...CLUSTER_POLICIES),
  ];
}

/**
 * Returns true if the policy selects the pod. A Calico selector is an expression that is not evaluated, so it selects
 * every pod.
 */
export function selectsPod(policy: KubeObject, { labels }: Pod): boolean {
  return selectorsOf(policy).some(
    (selector) => selector === undefined || selects(selector, labels),
  );
}

/** Returns true if the policy limits traffic in the given direction for the pods that it selects. */
export function limits(policy: KubeObject, direction: 'ingress' | 'egress'): boolean {
  const specs = [yamlAt(policy.root, 'spec'), ...itemsOf(yamlAt(policy.root, 'specs'))];
  return specs.some((spec) => {
    const types = itemsOf(yamlAt(spec, 'policyTypes') ?? yamlAt(spec, 'types'));
    if (types.length > 0) return types.some((type) => textOf(type)?.toLowerCase() === direction);
    const isStated = [direction, `${direction}Deny`].some((key) => yamlAt(spec, key) !== undefined);
    return isStated || (direction === 'ingress' && isNetworkPolicy(policy));
  });
}

/** Returns true if the policy selects all pods, and does not allow all traffic in the given direction. */
export function isDefaultDeny(policy: KubeObject, direction: 'ingress' | 'egress'): boolean {
  if (!isNetworkPolicy(policy)) return selectorsOf(policy).some((each) => isEmptySelector(each));
  const spec = yamlAt(policy.root, 'spec');
  const types = itemsOf(yamlAt(spec, 'policyTypes')).map((type) => textOf(type)?.toLowerCase());
  const isStated = types.includes(direction) || (types.length === 0 && direction === 'ingress');
  const isOpen = itemsOf(yamlAt(spec, direction)).some((rule) => !isRestricted(rule, direction));
  return isStated && !isOpen && isEmptySelector(yamlAt(spec, 'podSelector'));
}

function isRestricted(rule: YamlNode, direction: 'ingress' | 'egress'): boolean {
  const peers = yamlAt(rule, direction === 'ingress' ? 'from' : 'to');
  return itemsOf(peers).length > 0 || itemsOf(yamlAt(rule, 'ports')).length > 0;
}

function selectorsOf({ root, kind, group }: KubeObject): readonly (YamlNode | undefined)[] {
  const specs = [yamlAt(root, 'spec'), ...itemsOf(yamlAt(root, 'specs'))];
  if (kind.startsWith('Cilium')) {
    return specs.flatMap((spec) => yamlAt(spec, 'endpointSelector') ?? []);
  }
  return OWN_GROUPS.has(group) ? [yamlAt(root, 'spec', 'podSelector')] : [undefined];
}

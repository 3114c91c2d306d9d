import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { cis, networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, itemsOf, scalarOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { isNetworkPolicy } from '../../kubernetes/policies.ts';
import { NETWORK_POLICIES } from '../../kubernetes/references.ts';
import { absent, atValue, type Report } from '../../kubernetes/report.ts';
import { isEmptySelector } from '../../kubernetes/selectors.ts';
import type { Hit } from '../../rule.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/policy-open',
  title: 'A network policy allows traffic from or to everywhere',
  severity: 'medium',
  profile: 'essential',
  why: 'The policy looks like a restriction, but allows all traffic in that direction.',
  fix: 'Specify the peers and the ports.',
  references: [NETWORK_POLICIES],
  aliases: ['KSV-0038'],
  controls: networkControls(cis('5.3.2')),
  *check(object) {
    if (!isNetworkPolicy(object)) return;
    yield* withoutSelector(object);
    yield* open(object, 'ingress', 'from');
    yield* open(object, 'egress', 'to');
  },
};

/**
 * Reports a policy without a selector, because it applies to all pods in the namespace. An empty selector has the same
 * effect, but it was written on purpose, so it is not reported.
 */
function* withoutSelector(object: KubeObject): Generator<Hit> {
  const spec = yamlAt(object.root, 'spec');
  if (object.group !== 'networking.k8s.io' || spec?.kind !== 'map') return;
  if (yamlAt(spec, 'podSelector') !== undefined) return;
  const detail = 'The policy has no `podSelector`, so it applies to all pods of the namespace.';
  const report = { variant: 'no-selector', severity: 'low', profile: 'all', detail } as const;
  yield absent(object, object.root, ['spec', 'podSelector'], report);
}

function* open(
  object: KubeObject,
  direction: 'ingress' | 'egress',
  peersKey: 'from' | 'to',
): Generator<Hit> {
  for (const rule of itemsOf(yamlAt(object.root, 'spec', direction))) {
    const hasPorts = itemsOf(yamlAt(rule, 'ports')).length > 0;
    // Rules with ports are less severe, because public services must be reachable. Rules for egress are less severe,
    // because pods without a policy can already send traffic anywhere.
    const weak: Report =
      hasPorts || direction === 'egress' ? { severity: 'low', profile: 'hardened' } : {};
    const report = { variant: direction, ...weak };
    if (rule.kind === 'map' && entriesOf(rule).length === 0) {
      yield atValue(object, rule, `spec.${direction}`, report);
    }
    for (const peer of itemsOf(yamlAt(rule, peersKey))) {
      const node = openPeer(peer);
      if (node !== undefined) yield atValue(object, node, `spec.${direction}.${peersKey}`, report);
    }
  }
}

/**
 * Returns the part of a peer that allows everyone: an address block with all addresses, or all pods in all namespaces.
 */
function openPeer(peer: YamlNode): YamlNode | undefined {
  const block = scalarOf(yamlAt(peer, 'ipBlock', 'cidr'));
  if (block !== undefined) return /^(?:0\.0\.0\.0|::)\/0$/.test(block.text) ? block : undefined;
  const namespaces = yamlAt(peer, 'namespaceSelector');
  const isAll = namespaces !== undefined && isEmptySelector(namespaces);
  return isAll && isEmptySelector(yamlAt(peer, 'podSelector')) ? namespaces : undefined;
}

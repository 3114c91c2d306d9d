import { isSystemNamespace } from '../../kubernetes/cluster-scope.ts';
import { cis, networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { type ManifestIndex, namespaceOf } from '../../kubernetes/manifest-index.ts';
import { isDefaultDeny, policiesBeside } from '../../kubernetes/policies.ts';
import { NETWORK_POLICIES } from '../../kubernetes/references.ts';
import { atPlace } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/default-deny-missing',
  title: 'A namespace does not deny traffic by default',
  severity: 'medium',
  profile: 'hardened',
  why: 'A pod that no policy selects is reachable from everywhere. This includes pods that are added later.',
  fix: 'Add a NetworkPolicy with an empty `podSelector`, and `Ingress` and `Egress` in `policyTypes`.',
  references: [NETWORK_POLICIES],
  aliases: ['C-0030', 'C-0206'],
  controls: networkControls(cis('5.3.2')),
  *check(object, { index }) {
    const inside = insideOf(object, index);
    if (inside === undefined) return;
    const policies = policiesBeside(inside, index);
    if (policies.length === 0) {
      yield atPlace(object, '', { variant: 'none' });
      return;
    }
    for (const variant of ['ingress', 'egress'] as const) {
      if (policies.some((policy) => isDefaultDeny(policy, variant))) continue;
      yield atPlace(object, '', { variant });
    }
  },
};

/**
 * Returns the object if its namespace must be checked here, with the name of this namespace. Each namespace is checked
 * once: at its Namespace object or, without such an object, at its first workload.
 */
function insideOf(object: KubeObject, index: ManifestIndex): KubeObject | undefined {
  if (object.kind === 'Namespace') {
    return isSystemNamespace(object.name) ? undefined : { ...object, namespace: object.name };
  }
  const name = namespaceOf(object);
  const isFirst = index.podsBeside(object)[0]?.object === object;
  const isDeclared = index.ofKind('Namespace').some((namespace) => namespace.name === name);
  return isFirst && !isDeclared && !isSystemNamespace(name) && !object.isPatch ? object : undefined;
}

import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, itemsOf, scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { atValue } from '../../kubernetes/report.ts';

/** Patterns for annotations that tell cloud providers to make a load balancer private. */
const INTERNAL_KEY = /load-balancer.*(?:internal|type|scheme)|-internal-/i;
const INTERNAL_VALUE = /^(?:true|internal|private|0\.0\.0\.0\/0)$/i;

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/service-exposed',
  title: 'A Service is reachable from outside the cluster',
  severity: 'low',
  profile: 'hardened',
  why: 'The port is open on every node, or on a load balancer that anyone can reach.',
  fix: 'Use `ClusterIP` with an Ingress or a Gateway, or set `loadBalancerSourceRanges`.',
  references: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#publishing-services-service-types',
  ],
  aliases: [
    'service_type_is_nodeport',
    'service_with_external_load_balancer',
    'exposed-services',
    'CKV_K8S_157',
  ],
  controls: networkControls(),
  *check(object) {
    const type = scalarOf(yamlAt(object.root, 'spec', 'type'));
    if (object.kind !== 'Service' || type === undefined) return;
    if (type.text === 'NodePort') {
      yield atValue(object, type, 'spec.type', { variant: 'node-port' });
    } else if (type.text === 'LoadBalancer' && !isLimited(object)) {
      yield atValue(object, type, 'spec.type', { variant: 'load-balancer' });
    }
  },
};

function isLimited({ root }: KubeObject): boolean {
  if (itemsOf(yamlAt(root, 'spec', 'loadBalancerSourceRanges')).length > 0) return true;
  return entriesOf(yamlAt(root, 'metadata', 'annotations')).some(
    ({ key, value }) => INTERNAL_KEY.test(key) && INTERNAL_VALUE.test(textOf(value) ?? ''),
  );
}

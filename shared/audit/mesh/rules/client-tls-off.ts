import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { isTrue, itemsOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { atValue } from '../../kubernetes/report.ts';

const INBOUND_POLICY = 'config.linkerd.io/default-inbound-policy';
const OPEN = /^(?:all|cluster)-unauthenticated$/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'mesh/client-tls-off',
  title: 'Clients in the mesh do not encrypt traffic, or do not verify the server',
  severity: 'high',
  profile: 'essential',
  why: 'Requests are sent in plain text, or to any server that responds.',
  fix: 'In Istio, use the mode `ISTIO_MUTUAL`. In Linkerd, use the policy `all-authenticated`.',
  references: [
    'https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings',
  ],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['4.2.1'], hipaa: ['164.312(e)(2)(ii)'] }),
  *check(object) {
    for (const tls of object.kind === 'DestinationRule' ? tlsOf(object) : []) {
      const mode = yamlAt(tls, 'mode');
      const skipped = yamlAt(tls, 'insecureSkipVerify');
      if (mode !== undefined && textOf(mode) === 'DISABLE') {
        yield atValue(object, mode, 'spec.trafficPolicy.tls.mode', { variant: 'off' });
      }
      if (isTrue(skipped)) {
        yield atValue(object, skipped, 'spec.trafficPolicy.tls.insecureSkipVerify', {
          variant: 'unchecked',
        });
      }
    }
    const policy = yamlAt(object.root, 'spec', 'accessPolicy');
    const annotation = yamlAt(object.root, 'metadata', 'annotations', INBOUND_POLICY);
    const linkerd = object.kind === 'Server' ? policy : annotation;
    if (linkerd !== undefined && OPEN.test(textOf(linkerd) ?? '')) {
      yield atValue(object, linkerd, 'accessPolicy', { variant: 'unauthenticated' });
    }
  },
};

/** Returns the `tls` settings of a DestinationRule, including those for individual ports and subsets. */
function tlsOf({ root }: KubeObject): readonly YamlNode[] {
  const spec = yamlAt(root, 'spec');
  const policies = [spec, ...itemsOf(yamlAt(spec, 'subsets'))].map((part) =>
    yamlAt(part, 'trafficPolicy'),
  );
  return policies.flatMap((policy) => [
    ...[policy, ...itemsOf(yamlAt(policy, 'portLevelSettings'))].flatMap(
      (part) => yamlAt(part, 'tls') ?? [],
    ),
  ]);
}

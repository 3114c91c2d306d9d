import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import { replaced } from '../../kubernetes/edit.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { isTrue, itemsOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { atValue } from '../../kubernetes/report.ts';

const PROXY_VERIFY = 'nginx.ingress.kubernetes.io/proxy-ssl-verify';

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/tls-check-off',
  title: 'TLS certificate verification is disabled',
  severity: 'medium',
  profile: 'essential',
  why: 'Anyone on the network path can impersonate the server and read the traffic.',
  fix: 'Remove the setting, and specify the certificate authority’s certificate, for example in `caBundle`.',
  references: ['https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/'],
  aliases: ['skip-tls-verify-cluster', 'skip-tls-verify-service'],
  controls: networkControls({ hipaa: ['164.312(e)(2)(ii)'] }),
  *check(object) {
    for (const [node, field] of switches(object)) {
      if (!isTrue(node)) continue;
      yield atValue(object, node, field, { edits: replaced(node, 'false', false) });
    }
    const verify = yamlAt(object.root, 'metadata', 'annotations', PROXY_VERIFY);
    if (verify !== undefined && textOf(verify) === 'off') {
      yield atValue(object, verify, `metadata.annotations.${PROXY_VERIFY}`);
    }
  },
};

/** Returns the settings of an object that can disable TLS certificate verification, with their paths. */
function switches({
  kind,
  root,
}: KubeObject): readonly (readonly [YamlNode | undefined, string])[] {
  switch (kind) {
    case 'APIService':
      return [[yamlAt(root, 'spec', 'insecureSkipTLSVerify'), 'spec.insecureSkipTLSVerify']];
    case 'ServersTransport':
      return [[yamlAt(root, 'spec', 'insecureSkipVerify'), 'spec.insecureSkipVerify']];
    case 'Config':
      return itemsOf(yamlAt(root, 'clusters')).map((cluster) => [
        yamlAt(cluster, 'cluster', 'insecure-skip-tls-verify'),
        `clusters[${textOf(yamlAt(cluster, 'name')) ?? ''}]`,
      ]);
    default:
      return [];
  }
}

import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, isTrue, itemsOf, scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { absent, atValue } from '../../kubernetes/report.ts';
import type { Hit } from '../../rule.ts';

/** Matches annotations that make the ingress controller of a cloud provider get a certificate. */
const CERTIFICATE = /certificate|ssl-cert|pre-shared-cert|tls-acme|router\.tls/i;

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/ingress-plain',
  title: 'Traffic from outside the cluster is not encrypted',
  severity: 'medium',
  profile: 'essential',
  why: 'Anyone on the network path can read and change the traffic, including passwords and sessions.',
  fix: 'Add a certificate: set `tls` for an Ingress, or the protocol `HTTPS` for a gateway.',
  references: ['https://kubernetes.io/docs/concepts/services-networking/ingress/#tls'],
  aliases: ['tlsSettingsMissing', 'C-0263'],
  controls: networkControls({ 'pci-dss-4.0.1': ['4.2.1'], hipaa: ['164.312(e)(2)(ii)'] }),
  *check(object) {
    if (object.kind === 'Ingress') yield* ingress(object);
    if (object.kind === 'Gateway') {
      yield* listeners(object, itemsOf(yamlAt(object.root, 'spec', 'listeners')), ['protocol']);
      yield* listeners(object, itemsOf(yamlAt(object.root, 'spec', 'servers')), [
        'port',
        'protocol',
      ]);
    }
  },
};

function* ingress(object: KubeObject): Generator<Hit> {
  const annotations = entriesOf(yamlAt(object.root, 'metadata', 'annotations'));
  const hasCertificate = annotations.some(
    ({ key, value }) => CERTIFICATE.test(key) || /HTTPS/.test(textOf(value) ?? ''),
  );
  if (object.isPatch || hasCertificate) return;
  if (itemsOf(yamlAt(object.root, 'spec', 'tls')).length > 0) return;
  yield absent(object, object.root, ['spec', 'tls'], { variant: 'ingress' });
}

/**
 * Reports the unencrypted ports of a gateway. A gateway that also has an encrypted port is not reported, because its
 * unencrypted port usually redirects to the encrypted one.
 */
function* listeners(
  object: KubeObject,
  items: readonly YamlNode[],
  path: readonly string[],
): Generator<Hit> {
  const protocols = items.map((item) => textOf(yamlAt(item, ...path)));
  if (protocols.some((protocol) => protocol === 'HTTPS' || protocol === 'TLS')) return;
  for (const item of items) {
    const protocol = scalarOf(yamlAt(item, ...path));
    if (protocol?.text !== 'HTTP' || isTrue(yamlAt(item, 'tls', 'httpsRedirect'))) continue;
    yield atValue(object, protocol, path.join('.'), { variant: 'gateway' });
  }
}

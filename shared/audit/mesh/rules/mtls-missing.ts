import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue } from '../../kubernetes/report.ts';

const INJECTION = 'istio-injection';

/** The namespace whose policies apply to the whole mesh. */
const ROOT_NAMESPACE = 'istio-system';

export const rule: ObjectRule = {
  on: 'object',
  id: 'mesh/mtls-missing',
  title: 'Encryption is not required in the mesh',
  severity: 'medium',
  profile: 'hardened',
  why: 'Sidecars also accept unencrypted requests unless an object sets the mode `STRICT`.',
  fix: 'Add a PeerAuthentication with the mode `STRICT` to the namespace, or to Istio’s root namespace.',
  references: ['https://istio.io/latest/docs/tasks/security/authentication/authn-policy/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['4.2.1'], hipaa: ['164.312(e)(2)(ii)'] }),
  *check(object, { index }) {
    const label = scalarOf(yamlAt(object.root, 'metadata', 'labels', INJECTION));
    if (object.kind !== 'Namespace' || label?.text !== 'enabled') return;
    const isStrict = index
      .ofKind('PeerAuthentication')
      .some(
        ({ namespace, root }) =>
          (namespace === object.name || namespace === ROOT_NAMESPACE) &&
          textOf(yamlAt(root, 'spec', 'mtls', 'mode')) === 'STRICT',
      );
    if (!isStrict) yield atValue(object, label, `metadata.labels.${INJECTION}`);
  },
};

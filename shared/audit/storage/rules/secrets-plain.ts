import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf } from '../../kubernetes/kubernetes-value.ts';
import { SECRETS } from '../../kubernetes/references.ts';
import { atPlace } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'storage/secrets-plain',
  title: 'A Secret does not come from a secret store',
  severity: 'low',
  profile: 'policy',
  why: 'Secrets in manifests are copied to many places, and nobody can tell who has read them.',
  fix: 'Use External Secrets, Vault, the Secrets Store CSI driver, SealedSecrets or SOPS.',
  references: [SECRETS],
  aliases: ['C-0208'],
  controls: networkControls({ ...cis('5.4.2'), 'pci-dss-4.0.1': ['8.6.2'] }),
  *check(object) {
    if (object.kind !== 'Secret' || object.group !== '') return;
    const hasData = ['data', 'stringData'].some(
      (key) => entriesOf(yamlAt(object.root, key)).length > 0,
    );
    if (hasData && yamlAt(object.root, 'sops') === undefined) yield atPlace(object, 'data');
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { absent, atValue } from '../../kubernetes/report.ts';

/** Storage drivers that encrypt data only on request, each with the parameter that requests encryption. */
const PARAMETERS = new Map([
  ['ebs.csi.aws.com', 'encrypted'],
  ['kubernetes.io/aws-ebs', 'encrypted'],
  ['ebs.csi.eks.amazonaws.com', 'encrypted'],
  ['diskplugin.csi.alibabacloud.com', 'encrypted'],
  ['rbd.csi.ceph.com', 'encrypted'],
  ['driver.longhorn.io', 'encrypted'],
  ['linode-block-storage.csi.linode.com', 'linodebs.csi.linode.com/luks-encrypted'],
]);

export const rule: ObjectRule = {
  on: 'object',
  id: 'storage/encryption',
  title: 'A storage class does not request encryption',
  severity: 'low',
  profile: 'hardened',
  why: 'Anyone who obtains the disk or a snapshot can read the data.',
  fix: 'Set the parameter `encrypted: "true"`.',
  references: ['https://kubernetes.io/docs/concepts/storage/storage-classes/'],
  aliases: ['C-0264'],
  controls: networkControls({ hipaa: ['164.312(a)(2)(iv)'], 'pci-dss-4.0.1': ['3.5.1'] }),
  *check(object) {
    const driver = textOf(yamlAt(object.root, 'provisioner')) ?? '';
    const parameter = PARAMETERS.get(driver);
    if (object.kind !== 'StorageClass' || parameter === undefined) return;
    const value = scalarOf(yamlAt(object.root, 'parameters', parameter));
    if (value === undefined) yield absent(object, object.root, ['parameters', parameter]);
    else if (value.text !== 'true') yield atValue(object, value, `parameters.${parameter}`);
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, itemsOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atKey } from '../../kubernetes/report.ts';

/** @see https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/#providers */
const ROTATION = {
  variant: 'rotation',
  severity: 'low',
  profile: 'hardened',
  detail: '`aesgcm` is safe only if the key is rotated at least every 200,000 writes.',
} as const;

export const rule: ObjectRule = {
  on: 'object',
  id: 'cluster/encryption-identity-first',
  title: 'The cluster stores Secrets unencrypted, or with weak encryption',
  severity: 'high',
  profile: 'essential',
  why: 'The cluster encrypts new data with the first provider, and the `identity` provider does not encrypt.',
  fix: 'Put `kms` or `secretbox` before the other providers.',
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/encrypt-data/'],
  aliases: ['encryption_provider_not_properly_configured'],
  controls: {
    'cis-kubernetes-1.10': ['1.2.28'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
  },
  *check(object) {
    if (object.kind !== 'EncryptionConfiguration') return;
    for (const entry of itemsOf(yamlAt(object.root, 'resources'))) {
      const resources = itemsOf(yamlAt(entry, 'resources')).map(textOf);
      const [first] = entriesOf(itemsOf(yamlAt(entry, 'providers'))[0]);
      const isForSecrets = resources.some((name) => name === 'secrets' || name?.startsWith('*.'));
      if (!isForSecrets || first === undefined) continue;
      if (first.key === 'identity') yield atKey(object, first, 'resources.providers[0]');
      if (first.key === 'aesgcm') yield atKey(object, first, 'resources.providers[0]', ROTATION);
    }
  },
};

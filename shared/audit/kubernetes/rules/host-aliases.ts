import { entryAt } from '../../../json/yaml-access.ts';
import { workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { itemsOf } from '../kubernetes-value.ts';
import { atKey } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/host-aliases',
  title: 'A pod defines its own host names',
  severity: 'none',
  profile: 'all',
  why: 'Entries in `/etc/hosts` override the cluster’s DNS and are never updated.',
  fix: 'Remove `hostAliases`, and use a Service.',
  references: ['https://kubernetes.io/docs/tasks/network/customize-hosts-file-for-pods/'],
  aliases: ['KSV-0007'],
  controls: workloadControls(),
  *check(pod) {
    const entry = entryAt(pod.spec, 'hostAliases');
    if (entry !== undefined && itemsOf(entry.value).length > 0) {
      yield atKey(pod, entry, 'hostAliases');
    }
  },
};

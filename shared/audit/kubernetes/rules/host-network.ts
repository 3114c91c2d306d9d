import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isTrue } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/host-network',
  title: 'A pod uses the host network',
  severity: 'high',
  profile: 'essential',
  why: 'The pod can reach services that listen only on the node, and can read the traffic of other pods. Network policies do not apply.',
  fix: 'Remove `hostNetwork`, and publish the port with a Service.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0009',
    'CKV_K8S_19',
    'CKV_K8S_4',
    'shared_host_network_namespace',
    'hostNetworkSet',
    'C-0041',
    'C-0196',
    'C-0216',
  ],
  controls: workloadControls(cis('5.2.5')),
  *check(pod) {
    const value = yamlAt(pod.spec, 'hostNetwork');
    if (isTrue(value)) {
      yield atValue(pod, value, 'hostNetwork', { edits: replaced(value, 'false', false) });
    }
  },
};

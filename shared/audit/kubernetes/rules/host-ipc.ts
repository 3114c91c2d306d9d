import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isTrue } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/host-ipc',
  title: 'A pod shares memory with processes on the node',
  severity: 'high',
  profile: 'essential',
  why: 'The pod can read and change the shared memory of programs on the node, such as databases.',
  fix: 'Remove `hostIPC`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0008',
    'CKV_K8S_18',
    'CKV_K8S_3',
    'shared_host_ipc_namespace',
    'hostIPCSet',
    'C-0195',
    'C-0215',
    'C-0276',
  ],
  controls: workloadControls(cis('5.2.4')),
  *check(pod) {
    const value = yamlAt(pod.spec, 'hostIPC');
    if (isTrue(value)) yield atValue(pod, value, 'hostIPC', { edits: replaced(value, 'false') });
  },
};

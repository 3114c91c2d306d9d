import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isTrue } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/host-pid',
  title: 'A pod can see all processes on the node',
  severity: 'high',
  profile: 'essential',
  why: 'The pod can read the environment variables of other processes. With a few more privileges, it can control these processes.',
  fix: 'Remove `hostPID`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0010',
    'CKV_K8S_17',
    'CKV_K8S_1',
    'shared_host_pid_namespace',
    'hostPIDSet',
    'C-0038',
    'C-0194',
    'C-0214',
    'C-0275',
  ],
  controls: workloadControls(cis('5.2.3')),
  *check(pod) {
    const value = yamlAt(pod.spec, 'hostPID');
    if (isTrue(value)) yield atValue(pod, value, 'hostPID', { edits: replaced(value, 'false') });
  },
};

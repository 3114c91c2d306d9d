import { cis, workloadControls } from '../controls.ts';
import { hostMounts } from '../host-mounts.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { HOST_PATH } from '../references.ts';
import { atValue, code } from '../report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/host-path',
  title: 'A pod mounts a folder on the node',
  severity: 'medium',
  profile: 'essential',
  why: 'The pod can read files that other pods left in the folder, and its data is lost when the pod moves to a different node.',
  fix: 'Use a persistent volume claim or an `emptyDir`. If the folder is needed, mount it with `readOnly: true`.',
  references: [HOST_PATH],
  aliases: ['KSV-0023', 'non_kube_system_pod_with_host_mount', 'hostPathSet', 'C-0048', 'C-0203'],
  controls: workloadControls({ ...cis('5.2.12'), 'nist-800-190': ['4.5.5'] }),
  *check(object, { index }) {
    for (const { place, field, node, path, isWritable, kind } of hostMounts(object, index)) {
      if (kind !== 'other') continue;
      yield atValue(place, node, field, {
        variant: isWritable ? 'writable' : 'read-only',
        detail: `The folder is ${code(path)}.`,
      });
    }
  },
};

import { cis, workloadControls } from '../controls.ts';
import { type HostMount, hostMounts } from '../host-mounts.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { HOST_PATH } from '../references.ts';
import { atValue, code } from '../report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/host-path-sensitive',
  title: 'A pod mounts a system folder on the node',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can write to such a folder controls the node. Even read access often reveals keys and passwords.',
  fix: 'Remove the volume. If the pod must read a system folder, mount the smallest part of it with `readOnly: true`.',
  references: [HOST_PATH],
  aliases: [
    'workload_mounting_with_sensitive_os_directory',
    'sensitive-host-mounts',
    'writable-host-mount',
    'C-0045',
  ],
  controls: workloadControls({ ...cis('5.2.12'), 'nist-800-190': ['4.5.5'] }),
  *check(object, { index }) {
    for (const mount of hostMounts(object, index)) {
      if (mount.kind !== 'sensitive' && mount.kind !== 'system') continue;
      const mode = mount.isWritable ? 'writable' : 'read-only';
      yield atValue(mount.place, mount.node, mount.field, {
        variant: mode,
        severity: severityOf(mount),
        detail: `The folder ${code(mount.path)} is ${mode}.`,
      });
    }
  },
};

function severityOf({ kind, isWritable }: HostMount): 'critical' | 'high' | 'medium' {
  if (kind === 'system') return 'medium';
  return isWritable ? 'critical' : 'high';
}

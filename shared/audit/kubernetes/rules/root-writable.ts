import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { isFalse, isTrue } from '../kubernetes-value.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent, atValue } from '../report.ts';

const PATH = ['securityContext', 'readOnlyRootFilesystem'];

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/root-writable',
  title: 'A container’s root file system is writable',
  severity: 'low',
  profile: 'hardened',
  why: 'An attacker can replace programs and leave tools in the container.',
  fix: 'Set `readOnlyRootFilesystem: true`, and mount an `emptyDir` where the program writes.',
  references: [SECURITY_CONTEXT],
  aliases: [
    'KSV-0014',
    'CKV_K8S_22',
    'root_container_not_mounted_as_read_only',
    'no-read-only-root-fs',
    'notReadOnlyRootFilesystem',
    'C-0017',
  ],
  controls: workloadControls(),
  *check(container) {
    const value = yamlAt(container.node, ...PATH);
    if (isFalse(value)) {
      yield atValue(container, value, PATH.join('.'), { edits: replaced(value, 'true', false) });
    } else if (!isTrue(value) && !container.pod.object.isPatch && !container.pod.isWindows) {
      const edits = added(container.file, container.node, PATH, 'true', false);
      yield absent(container, container.node, PATH, { edits });
    }
  },
};

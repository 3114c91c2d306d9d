import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isNull, textOf } from '../kubernetes-value.ts';
import { SECCOMP } from '../references.ts';
import { absent, atValue } from '../report.ts';
import { contextsOf, effective } from '../security.ts';

const PATH = ['securityContext', 'seccompProfile', 'type'];

const CONFINED = new Set(['', 'RuntimeDefault', 'Localhost']);

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/seccomp',
  title: 'A container’s system calls are not restricted by a seccomp profile',
  severity: 'medium',
  profile: 'essential',
  why: 'Most container escapes use rare system calls, which the runtime’s default profile blocks.',
  fix: 'Set `seccompProfile.type: RuntimeDefault` in the `securityContext` of the pod or the container.',
  references: [SECCOMP],
  aliases: [
    'KSV-0030',
    'KSV-0104',
    'CKV_K8S_31',
    'CKV_K8S_32',
    'seccomp_profile_is_not_configured',
    'C-0055',
    'C-0210',
  ],
  controls: workloadControls(cis('5.7.2')),
  *check(pod) {
    for (const { place, node } of contextsOf(pod)) {
      const type = yamlAt(node, 'seccompProfile', 'type');
      const text = textOf(type) ?? '';
      if (type === undefined || CONFINED.has(text)) continue;
      yield atValue(place, type, PATH.join('.'), {
        variant: text === 'Unconfined' ? 'unconfined' : 'unknown-type',
        edits: replaced(type, 'RuntimeDefault'),
      });
    }
    if (pod.object.isPatch || pod.isWindows) return;
    for (const container of pod.containers) {
      if (!isNull(effective(container, 'seccompProfile', 'type')?.value)) continue;
      yield absent(container, container.node, PATH, {
        variant: 'unset',
        severity: 'low',
        profile: 'hardened',
        edits: added(container.file, container.node, PATH, 'RuntimeDefault'),
      });
    }
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { isNull, isTrue } from '../kubernetes-value.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent, atValue } from '../report.ts';

const PATH = ['securityContext', 'allowPrivilegeEscalation'];

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/privilege-escalation',
  title: 'A process can gain more privileges than its parent',
  severity: 'medium',
  profile: 'essential',
  why: 'Programs with the setuid bit, such as `su`, can then become root inside the container.',
  fix: 'Set `allowPrivilegeEscalation: false` in the container’s `securityContext`.',
  references: [SECURITY_CONTEXT],
  aliases: [
    'KSV-0001',
    'CKV_K8S_20',
    'CKV_K8S_5',
    'privilege_escalation_allowed',
    'privilege-escalation-container',
    'privilegeEscalationAllowed',
    'C-0016',
    'C-0197',
    'C-0217',
  ],
  controls: workloadControls(cis('5.2.6')),
  *check(container) {
    const value = yamlAt(container.node, ...PATH);
    if (isTrue(value)) {
      yield atValue(container, value, PATH.join('.'), {
        variant: 'allowed',
        edits: replaced(value, 'false'),
      });
    } else if (isNull(value) && !container.pod.object.isPatch && !container.pod.isWindows) {
      yield absent(container, container.node, PATH, {
        variant: 'unset',
        profile: 'hardened',
        edits: added(container.file, container.node, PATH, 'false'),
      });
    }
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { isTrue } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';
import { stepContainers } from '../step-containers.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/privileged',
  title: 'A privileged container is root on the node',
  severity: 'critical',
  profile: 'essential',
  why: 'A privileged container has all capabilities, and access to all devices on the node. Code that escapes from it controls the node.',
  fix: 'Remove `privileged`, and add only the capabilities that the program needs.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0017',
    'CKV_K8S_16',
    'CKV_K8S_2',
    'container_is_privileged',
    'privileged-container',
    'scc-deny-privileged-container',
    'runAsPrivileged',
    'C-0057',
    'C-0193',
  ],
  variants: { '': ['privileged-container'], constraint: ['scc-deny-privileged-container'] },
  controls: workloadControls(cis('5.2.2')),
  *check(object, { index }) {
    const inPods = index.podsOf(object).flatMap(({ containers }) => containers);
    for (const container of [...inPods, ...stepContainers(object)]) {
      const value = yamlAt(container.node, 'securityContext', 'privileged');
      if (!isTrue(value)) continue;
      yield atValue(container, value, 'securityContext', { edits: replaced(value, 'false') });
    }
    const allowed = yamlAt(object.root, 'allowPrivilegedContainer');
    if (object.kind === 'SecurityContextConstraints' && isTrue(allowed)) {
      const edits = replaced(allowed, 'false', false);
      yield atValue(object, allowed, 'allowPrivilegedContainer', { variant: 'constraint', edits });
    }
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { isFalse, textOf } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/proc-unmasked',
  title: 'A container can read and change kernel settings in `/proc`',
  severity: 'medium',
  profile: 'essential',
  why: 'The runtime normally hides these parts of `/proc`, because they give control over the node.',
  fix: 'Remove `procMount`, or set it to `Default`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: ['KSV-0027', 'container_runs_unmasked', 'unsafe-proc-mount', 'procMount'],
  controls: workloadControls(),
  *check(container) {
    const value = yamlAt(container.node, 'securityContext', 'procMount');
    const text = textOf(value) ?? '';
    if (value === undefined || text === '' || text === 'Default') return;
    const isMapped = isFalse(yamlAt(container.pod.spec, 'hostUsers'));
    yield atValue(container, value, 'securityContext.procMount', {
      variant: isMapped ? 'user-namespace' : 'host-users',
      ...(isMapped ? { profile: 'hardened', severity: 'low' } : {}),
      edits: replaced(value, 'Default'),
    });
  },
};

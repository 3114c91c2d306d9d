import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isTrue } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';
import { contextsOf } from '../security.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/host-process',
  title: 'A container runs as a process on the Windows node',
  severity: 'high',
  profile: 'essential',
  why: 'Such a container is not isolated: it can use the node’s files, network and privileges.',
  fix: 'Remove `hostProcess`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: ['KSV-0103', 'hostProcess', 'C-0202'],
  controls: workloadControls(cis('5.2.11')),
  *check(pod) {
    for (const { place, node } of contextsOf(pod)) {
      const value = yamlAt(node, 'windowsOptions', 'hostProcess');
      if (!isTrue(value)) continue;
      const edits = replaced(value, 'false');
      yield atValue(place, value, 'securityContext.windowsOptions.hostProcess', { edits });
    }
  },
};

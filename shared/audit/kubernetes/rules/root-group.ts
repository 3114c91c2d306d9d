import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { integerOf, itemsOf } from '../kubernetes-value.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { atValue } from '../report.ts';
import { contextsOf } from '../security.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/root-group',
  title: 'A process belongs to the group root',
  severity: 'low',
  profile: 'all',
  why: 'Files that the group root can read or write are then open to the process.',
  fix: 'Set `runAsGroup`, `fsGroup` and `supplementalGroups` to numbers above 0.',
  references: [SECURITY_CONTEXT],
  aliases: ['KSV-0116'],
  controls: workloadControls(),
  *check(pod) {
    for (const { place, node } of contextsOf(pod)) {
      for (const key of ['runAsGroup', 'fsGroup']) {
        const group = yamlAt(node, key);
        if (group !== undefined && integerOf(group) === 0) {
          yield atValue(place, group, `securityContext.${key}`);
        }
      }
      for (const group of itemsOf(yamlAt(node, 'supplementalGroups'))) {
        if (integerOf(group) === 0) {
          yield atValue(place, group, 'securityContext.supplementalGroups');
        }
      }
    }
  },
};

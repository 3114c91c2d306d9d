import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { integerOf, itemsOf } from '../kubernetes-value.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/port-privileged',
  title: 'A container listens on a port below 1024',
  severity: 'none',
  profile: 'all',
  why: 'With older runtimes, opening such a port requires root or the capability `NET_BIND_SERVICE`.',
  fix: 'Configure the program to listen on a port above 1023. The Service can keep the low port.',
  references: [SECURITY_CONTEXT],
  aliases: ['KSV-0117', 'privileged-ports'],
  controls: workloadControls(),
  *check(container) {
    for (const port of itemsOf(yamlAt(container.node, 'ports'))) {
      const value = yamlAt(port, 'containerPort');
      const number = integerOf(value);
      if (value === undefined || number === undefined || number < 1 || number > 1023) continue;
      yield atValue(container, value, `ports[${number}].containerPort`);
    }
  },
};

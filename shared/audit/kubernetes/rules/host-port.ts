import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { integerOf, itemsOf } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/host-port',
  title: 'A container opens a port on the node',
  severity: 'medium',
  profile: 'essential',
  why: 'The port is open on each node that the pod runs on, and network policies may not apply.',
  fix: 'Remove `hostPort`, and publish the port with a Service.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0024',
    'CKV_K8S_26',
    'workload_host_port_not_specified',
    'hostPortSet',
    'C-0044',
    'C-0204',
  ],
  controls: workloadControls(cis('5.2.13')),
  *check(container) {
    for (const port of itemsOf(yamlAt(container.node, 'ports'))) {
      const value = yamlAt(port, 'hostPort');
      const number = integerOf(value);
      if (value === undefined || number === undefined || number === 0) continue;
      yield atValue(container, value, `ports[${number}].hostPort`);
    }
  },
};

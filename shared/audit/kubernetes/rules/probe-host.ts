import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { textOf } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue, code } from '../report.ts';

const HANDLERS = [
  ['livenessProbe'],
  ['readinessProbe'],
  ['startupProbe'],
  ['lifecycle', 'postStart'],
  ['lifecycle', 'preStop'],
];

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/probe-host',
  title: 'A probe makes the node connect to a different host',
  severity: 'medium',
  profile: 'essential',
  why: 'The kubelet sends the request from the node’s network, which can reach services that the pod cannot reach.',
  fix: 'Remove `host`, so that the kubelet connects to the pod.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [],
  controls: workloadControls(),
  *check(container) {
    for (const path of HANDLERS) {
      for (const action of ['httpGet', 'tcpSocket']) {
        const host: YamlNode | undefined = yamlAt(container.node, ...path, action, 'host');
        const text = textOf(host) ?? '';
        if (host === undefined || text === '') continue;
        yield atValue(container, host, `${path.join('.')}.${action}.host`, {
          detail: `The host is ${code(text)}.`,
          edits: replaced(host, '""'),
        });
      }
    }
  },
};

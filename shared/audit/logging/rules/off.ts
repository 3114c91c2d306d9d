import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { isTrue, itemsOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { atValue } from '../../kubernetes/report.ts';

const ENABLED = 'nginx.ingress.kubernetes.io/enable-access-log';

export const rule: ObjectRule = {
  on: 'object',
  id: 'logging/off',
  title: 'An access log is disabled',
  severity: 'low',
  profile: 'essential',
  why: 'After an attack, nobody can tell what the attacker accessed.',
  fix: 'Remove the setting, or enable the log.',
  references: ['https://istio.io/latest/docs/tasks/observability/logs/access-log/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['10.2.1'], hipaa: ['164.312(b)'] }),
  *check(object) {
    for (const node of switchedOff(object)) yield atValue(object, node, 'log');
  },
};

/** Returns the values in an object that turn off a log. */
function switchedOff({ kind, root }: KubeObject): readonly YamlNode[] {
  const isText = (node: YamlNode | undefined, text: string): readonly YamlNode[] =>
    node !== undefined && textOf(node) === text ? [node] : [];
  switch (kind) {
    case 'Telemetry':
      return itemsOf(yamlAt(root, 'spec', 'accessLogging'))
        .map((item) => yamlAt(item, 'disabled'))
        .filter(isTrue);
    case 'IstioOperator':
      return isText(yamlAt(root, 'spec', 'meshConfig', 'accessLogFile'), '');
    case 'ConfigMap':
      return isText(yamlAt(root, 'data', 'disable-access-log'), 'true');
    case 'Ingress':
      return isText(yamlAt(root, 'metadata', 'annotations', ENABLED), 'false');
    default:
      return [];
  }
}

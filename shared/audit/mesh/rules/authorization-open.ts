import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, itemsOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'mesh/authorization-open',
  title: 'An authorization policy allows everyone',
  severity: 'medium',
  profile: 'essential',
  why: 'An empty rule matches every request, so the policy does not protect anything.',
  fix: 'Specify the allowed callers in `from`, and the allowed operations in `to`.',
  references: ['https://istio.io/latest/docs/reference/config/security/authorization-policy/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['7.2.1'], hipaa: ['164.312(a)(1)'] }),
  *check(object) {
    if (object.kind !== 'AuthorizationPolicy' || !object.group.endsWith('istio.io')) return;
    const action = textOf(yamlAt(object.root, 'spec', 'action')) ?? 'ALLOW';
    if (action !== 'ALLOW') return;
    for (const rule of itemsOf(yamlAt(object.root, 'spec', 'rules'))) {
      const isEmpty = rule.kind === 'map' && entriesOf(rule).length === 0;
      if (isEmpty) yield atValue(object, rule, 'spec.rules');
    }
  },
};

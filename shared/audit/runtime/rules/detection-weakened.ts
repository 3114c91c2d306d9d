import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import { replaced } from '../../kubernetes/edit.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { isFalse, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue, code } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'runtime/detection-weakened',
  title: 'A Falco rule is disabled',
  severity: 'medium',
  profile: 'essential',
  why: 'Falco no longer reports the behavior that the rule describes.',
  fix: 'Remove `enabled: false`. For false alarms, add an exception to the rule.',
  references: ['https://falco.org/docs/concepts/rules/overriding/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['11.5.1'], hipaa: ['164.312(b)'] }),
  *check(object) {
    const enabled = yamlAt(object.root, 'enabled');
    if (object.kind !== 'FalcoRule' || !isFalse(enabled)) return;
    const name = textOf(yamlAt(object.root, 'rule')) ?? '';
    yield atValue(object, enabled, `rule[${name}].enabled`, {
      detail: `The rule is ${code(name)}.`,
      edits: replaced(enabled, 'true', false),
    });
  },
};

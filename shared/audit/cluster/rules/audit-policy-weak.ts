import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { itemsOf, scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atPlace, atValue } from '../../kubernetes/report.ts';

/** Keys that limit a rule to some requests. */
const LIMITS = ['users', 'userGroups', 'verbs', 'resources', 'namespaces', 'nonResourceURLs'];

export const rule: ObjectRule = {
  on: 'object',
  id: 'cluster/audit-policy-weak',
  title: 'The audit policy writes nothing, or writes secrets',
  severity: 'medium',
  profile: 'essential',
  why: 'Without the log, nobody can say who did what. A log with the bodies of Secrets is a copy of the Secrets.',
  fix: 'Use the level `Metadata` for Secrets and config maps, and at least `Metadata` for everything else.',
  references: ['https://kubernetes.io/docs/tasks/debug/debug-cluster/audit/'],
  aliases: ['audit_policy_not_cover_key_security_concerns'],
  controls: {
    'cis-kubernetes-1.10': ['3.2.1', '3.2.2'],
    'nsa-cisa-1.2': ['logging'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
  },
  *check(object) {
    if (object.kind !== 'Policy' || object.group !== 'audit.k8s.io') return;
    const rules = itemsOf(yamlAt(object.root, 'rules'));
    for (const rule of rules) {
      const level = scalarOf(yamlAt(rule, 'level'));
      if (level === undefined) continue;
      const isForAll = LIMITS.every((key) => yamlAt(rule, key) === undefined);
      if (level.text === 'None' && isForAll)
        yield atValue(object, level, 'rules', { variant: 'none' });
      if (isWithBody(level.text) && namesSecrets(rule)) {
        yield atValue(object, level, 'rules', { variant: 'secrets' });
      }
      // Later rules for the same requests have no effect.
      if (isForAll) return;
    }
    if (rules.length === 0) yield atPlace(object, 'rules', { variant: 'none' });
  },
};

function isWithBody(level: string): boolean {
  return level === 'Request' || level === 'RequestResponse';
}

function namesSecrets(rule: YamlNode): boolean {
  return itemsOf(yamlAt(rule, 'resources')).some((group) =>
    itemsOf(yamlAt(group, 'resources')).some((resource) => textOf(resource) === 'secrets'),
  );
}

import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { itemsOf, scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { absent, atPlace, atValue, code } from '../../kubernetes/report.ts';
import type { Hit } from '../../rule.ts';

/** Keys that limit a rule to specific requests. */
const LIMITS = ['users', 'userGroups', 'verbs', 'resources', 'namespaces', 'nonResourceURLs'];

export const rule: ObjectRule = {
  on: 'object',
  id: 'cluster/audit-policy-weak',
  title: 'The audit policy logs nothing, or logs secrets',
  severity: 'medium',
  profile: 'essential',
  why: 'Without an audit log, nobody can tell who did what. A log of request bodies contains copies of all Secrets.',
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
      if (level.text === 'None' && isForAll) {
        yield atValue(object, level, 'rules', { variant: 'none' });
        return;
      }
      if (isWithBody(level.text) && namesSecrets(rule)) {
        yield atValue(object, level, 'rules', { variant: 'secrets' });
      }
      // This rule matches all requests, so the rules after it have no effect.
      if (isForAll) break;
    }
    if (rules.length === 0) yield atPlace(object, 'rules', { variant: 'none' });
    else yield* uncovered(object, rules);
  },
};

function* uncovered(object: KubeObject, rules: readonly YamlNode[]): Generator<Hit> {
  const missing = ASKED.filter((asked) => !isLogged(rules, asked)).map(({ resource }) => resource);
  if (missing.length === 0) return;
  yield absent(object, object.root, ['rules'], {
    variant: 'uncovered',
    severity: 'low',
    profile: 'hardened',
    detail: `No rule logs requests for ${missing.map(code).join(', ')}.`,
  });
}

function isWithBody(level: string): boolean {
  return level === 'Request' || level === 'RequestResponse';
}

function namesSecrets(rule: YamlNode): boolean {
  return itemsOf(yamlAt(rule, 'resources')).some((group) =>
    itemsOf(yamlAt(group, 'resources')).some((resource) => textOf(resource) === 'secrets'),
  );
}

interface Asked {
  readonly group: string;
  readonly resource: string;
}

/** Requests whose log entries show who read Secrets, changed workloads or opened a shell. */
const ASKED: readonly Asked[] = [
  { group: '', resource: 'secrets' },
  { group: '', resource: 'configmaps' },
  { group: 'authentication.k8s.io', resource: 'tokenreviews' },
  { group: '', resource: 'pods' },
  { group: 'apps', resource: 'deployments' },
  { group: '', resource: 'pods/exec' },
  { group: '', resource: 'pods/portforward' },
  { group: '', resource: 'pods/proxy' },
  { group: '', resource: 'services/proxy' },
];

/**
 * Returns true if the first rule that covers all requests of this kind logs them. Rules for specific users, verbs or
 * namespaces cover only some of them and are skipped.
 */
function isLogged(rules: readonly YamlNode[], asked: Asked): boolean {
  const first = rules.find((rule) => {
    const isLimited = LIMITS.some((key) => key !== 'resources' && yamlAt(rule, key) !== undefined);
    return !isLimited && hasResource(rule, asked);
  });
  return first !== undefined && textOf(yamlAt(first, 'level')) !== 'None';
}

function hasResource(rule: YamlNode, { group, resource }: Asked): boolean {
  const groups = yamlAt(rule, 'resources');
  if (groups === undefined) return true;
  const [name = ''] = resource.split('/');
  const forms = [resource, '*', `${name}/*`, resource.replace(/^.*\//, '*/')];
  return itemsOf(groups).some((entry) => {
    const names = itemsOf(yamlAt(entry, 'resources')).map((each) => textOf(each) ?? '');
    const isGroup = (textOf(yamlAt(entry, 'group')) ?? '') === group;
    return isGroup && (names.length === 0 || names.some((each) => forms.includes(each)));
  });
}

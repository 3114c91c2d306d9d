/** Reads the grants in roles: one for each rule in a Role or ClusterRole. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { entriesOf, itemsOf, scalarsOf } from './kubernetes-value.ts';
import type { Grant, KubeObject } from './manifest.ts';

export function grantsOf(role: KubeObject): readonly Grant[] {
  if (role.kind !== 'Role' && role.kind !== 'ClusterRole') return [];
  return itemsOf(yamlAt(role.root, 'rules')).flatMap((rule, index) => {
    if (rule.kind !== 'map') return [];
    const texts = (key: string) => scalarsOf(yamlAt(rule, key)).map(({ text }) => text);
    const grant: Grant = {
      file: role.file,
      role,
      rule,
      groups: texts('apiGroups'),
      resources: texts('resources'),
      verbs: texts('verbs'),
      isNamed: texts('resourceNames').length > 0,
      isClusterRole: role.kind === 'ClusterRole',
      at: entriesOf(rule)[0]?.keySpan ?? rule.span,
      address: `${role.address}#rules[${index}]`,
    };
    return [grant];
  });
}

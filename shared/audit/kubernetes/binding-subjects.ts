/** Reads the subjects of role bindings: users, groups and service accounts. */
import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';

export interface BindingSubject {
  readonly kind: string;
  readonly name: YamlScalar;
}

export function isBinding({ kind }: KubeObject): boolean {
  return kind === 'RoleBinding' || kind === 'ClusterRoleBinding';
}

export function subjectsOf(binding: KubeObject): readonly BindingSubject[] {
  if (!isBinding(binding)) return [];
  return itemsOf(yamlAt(binding.root, 'subjects')).flatMap((subject) => {
    const name = scalarOf(yamlAt(subject, 'name'));
    return name === undefined ? [] : [{ kind: textOf(yamlAt(subject, 'kind')) ?? '', name }];
  });
}

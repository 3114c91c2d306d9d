/** All objects in a run, for rules that compare several objects. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { componentsOf, type RunComponent } from './component-flags.ts';
import { itemsOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Pod } from './manifest.ts';

export interface ManifestIndex {
  readonly objects: readonly KubeObject[];
  readonly pods: readonly Pod[];
  ofKind(...kinds: readonly string[]): readonly KubeObject[];
  podsOf(object: KubeObject): readonly Pod[];
  /** Returns the pods in the same namespace as an object. */
  podsBeside(object: KubeObject): readonly Pod[];
  /** Returns the objects of the given kinds in the same namespace as an object. */
  beside(object: KubeObject, ...kinds: readonly string[]): readonly KubeObject[];
  /** Returns the role bindings that refer to a role and have a subject. */
  bindingsOf(role: KubeObject): readonly KubeObject[];
  /** Returns the cluster components that an object starts, with their flags. */
  componentsOf(object: KubeObject): readonly RunComponent[];
  /** The service accounts to which the bindings in the run refer, each as `namespace/name`. */
  readonly boundAccounts: ReadonlySet<string>;
  /** Returns the image with the changes from all kustomizations in the run applied, such as `nginx:1.27`. */
  imageOf(image: string): string;
}

export function manifestIndex(
  objects: readonly KubeObject[],
  pods: readonly Pod[],
  imageOf: (image: string) => string,
): ManifestIndex {
  const byKind = groupBy(objects, ({ kind }) => kind);
  const byNamespace = groupBy(objects, (object) => `${object.kind}/${namespaceOf(object)}`);
  const podsByObject = groupBy(pods, ({ object }) => object);
  const podsByNamespace = groupBy(pods, ({ object }) => namespaceOf(object));
  const ofKind = (...kinds: readonly string[]) => kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const components = new Map(
    objects.map((object) => [object, componentsOf(object, podsByObject.get(object) ?? [])]),
  );
  const bindings = groupBy(
    ofKind('RoleBinding', 'ClusterRoleBinding').filter(hasSubject),
    boundRole,
  );
  return {
    objects,
    pods,
    ofKind,
    imageOf,
    componentsOf: (object) => components.get(object) ?? [],
    boundAccounts: boundAccounts(ofKind('RoleBinding', 'ClusterRoleBinding')),
    podsOf: (object) => podsByObject.get(object) ?? [],
    podsBeside: (object) => podsByNamespace.get(namespaceOf(object)) ?? [],
    beside: (object, ...kinds) =>
      kinds.flatMap((kind) => byNamespace.get(`${kind}/${namespaceOf(object)}`) ?? []),
    bindingsOf: (role) => {
      const scope = role.kind === 'Role' ? namespaceOf(role) : '';
      return bindings.get(`${role.kind}/${scope}/${role.name ?? ''}`) ?? [];
    },
  };
}

/**
 * Returns the namespace of an object. Objects without a namespace all belong to the same namespace. Only the cluster
 * knows its name, so it is called `default` here.
 */
export function namespaceOf({ namespace }: KubeObject): string {
  return namespace ?? 'default';
}

function boundAccounts(bindings: readonly KubeObject[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const binding of bindings) {
    for (const subject of itemsOf(yamlAt(binding.root, 'subjects'))) {
      if (textOf(yamlAt(subject, 'kind')) !== 'ServiceAccount') continue;
      const namespace = textOf(yamlAt(subject, 'namespace')) ?? namespaceOf(binding);
      found.add(`${namespace}/${textOf(yamlAt(subject, 'name')) ?? ''}`);
    }
  }
  return found;
}

function boundRole(binding: KubeObject): string {
  const role = yamlAt(binding.root, 'roleRef');
  const kind = textOf(yamlAt(role, 'kind')) ?? '';
  const scope = kind === 'Role' ? namespaceOf(binding) : '';
  return `${kind}/${scope}/${textOf(yamlAt(role, 'name')) ?? ''}`;
}

function hasSubject({ root }: KubeObject): boolean {
  return itemsOf(yamlAt(root, 'subjects')).length > 0;
}

export function groupBy<T, Key>(
  items: readonly T[],
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

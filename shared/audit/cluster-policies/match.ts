import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { itemsAt, mapAt, textAt, textsAt, versionOf } from './manifest.ts';

/** The result of a match: true, false, or the reason why only the cluster can decide. */
export type Match = boolean | { readonly reason: string };

/** All objects in the audited files. */
export type Objects = readonly KubeObject[];

/** Returns false if at least one match is false, and true if all are true. Otherwise, returns the first reason. */
export function every(matches: readonly Match[]): Match {
  if (matches.includes(false)) return false;
  return matches.find((match) => match !== true) ?? true;
}

export function some(matches: readonly Match[]): Match {
  if (matches.includes(true)) return true;
  return matches.find((match) => match !== false) ?? false;
}

export function not(match: Match): Match {
  return typeof match === 'boolean' ? !match : match;
}

/** Evaluates `matchConstraints` or `matchResources` of an admission policy for an object that is being created. */
export function matchesConstraints(
  constraints: YamlNode | undefined,
  object: KubeObject,
  objects: Objects,
): Match {
  const rules = itemsAt(constraints, 'resourceRules');
  const excluded = itemsAt(constraints, 'excludeResourceRules');
  const isExact = textAt(constraints, 'matchPolicy') === 'Exact';
  const matches = (rule: YamlNode) => matchesRule(rule, object, isExact);
  return every([
    rules.length === 0 || rules.some(matches),
    !excluded.some(matches),
    matchesSelector(
      yamlAt(constraints, 'objectSelector'),
      mapAt(object.root, 'metadata', 'labels'),
    ),
    matchesNamespace(yamlAt(constraints, 'namespaceSelector'), object, objects),
  ]);
}

function matchesRule(rule: YamlNode, object: KubeObject, isExact: boolean): boolean {
  const allows = (key: string, value: string) =>
    textsAt(rule, key).some((text) => text === '*' || text === value);
  const names = textsAt(rule, 'resourceNames');
  const version = versionOf(object);
  return (
    allows('apiGroups', object.group) &&
    (!isExact || allows('apiVersions', version)) &&
    allows('operations', 'CREATE') &&
    textsAt(rule, 'resources').some((text) =>
      ['*', '*/*', resourceOf(object.kind)].includes(text),
    ) &&
    (names.length === 0 || names.includes(object.name ?? ''))
  );
}

/**
 * Returns the resource name of a kind, such as `ingresses` for `Ingress`. Kubernetes forms the plural in the same way.
 */
export function resourceOf(kind: string): string {
  const name = kind.toLowerCase();
  if (name.endsWith('endpoints')) return name;
  if (/(?:s|x|ch)$/.test(name)) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function matchesNamespace(
  selector: YamlNode | undefined,
  { namespace, kind }: KubeObject,
  objects: Objects,
): Match {
  if (!isSelecting(selector)) return true;
  if (CLUSTER_KINDS.has(kind)) return true;
  if (namespace === undefined) return { reason: 'the file does not specify the namespace' };
  const stated = objects.find((each) => each.kind === 'Namespace' && each.name === namespace);
  const isKnown = selectedKeys(selector).every((key) => key === NAME_LABEL);
  if (stated === undefined && !isKnown) {
    return { reason: `the labels of the namespace ${namespace} are not in the files` };
  }
  const labels = mapAt(stated?.root, 'metadata', 'labels');
  return matchesSelector(selector, new Map([...labels, [NAME_LABEL, namespace]]));
}

/** The label in which Kubernetes stores the name of each namespace. */
const NAME_LABEL = 'kubernetes.io/metadata.name';

const CLUSTER_KINDS: ReadonlySet<string> = new Set([
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'IngressClass',
  'PersistentVolume',
  'PriorityClass',
  'RuntimeClass',
  'StorageClass',
]);

function isSelecting(selector: YamlNode | undefined): boolean {
  return selectedKeys(selector).length > 0;
}

function selectedKeys(selector: YamlNode | undefined): readonly string[] {
  const keys = itemsAt(selector, 'matchExpressions').map((each) => textAt(each, 'key') ?? '');
  return [...mapAt(selector, 'matchLabels').keys(), ...keys];
}

/** Evaluates a label selector. Without a selector, everything is selected. */
export function matchesSelector(
  selector: YamlNode | undefined,
  labels: ReadonlyMap<string, string>,
): boolean {
  const equal = [...mapAt(selector, 'matchLabels')];
  return (
    equal.every(([key, value]) => labels.get(key) === value) &&
    itemsAt(selector, 'matchExpressions').every((each) => meetsExpression(each, labels))
  );
}

function meetsExpression(expression: YamlNode, labels: ReadonlyMap<string, string>): boolean {
  const value = labels.get(textAt(expression, 'key') ?? '');
  const values = textsAt(expression, 'values');
  switch (textAt(expression, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    default:
      return value === undefined;
  }
}

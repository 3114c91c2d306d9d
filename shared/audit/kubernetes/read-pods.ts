/**
 * Finds the pods and containers in an object. These are pods, kinds with a pod template, and custom resources that
 * contain a pod template at any depth.
 */
import type { Span } from '../../json/text-places.ts';
import { entryAt } from '../../json/yaml-access.ts';
import { type YamlEntry, type YamlMap, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { entriesOf, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import { CONTAINER_LISTS, type Container, type KubeObject, type Pod } from './manifest.ts';
import { labelsOf } from './read-manifests.ts';

/** Kinds that contain data or schemas instead of pods. They are skipped, because they can be large. */
const WITHOUT_PODS = new Set([
  '/ConfigMap',
  '/Secret',
  'apiextensions.k8s.io/CustomResourceDefinition',
]);

/** Matches the API groups of policies. Lists in policies contain patterns for pods, not pods. */
const POLICY_GROUP = /(?:^|\.)(?:kyverno\.io|gatekeeper\.sh)$/;

const WORKLOADS = new Set([
  'DaemonSet',
  'Deployment',
  'DeploymentConfig',
  'Job',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);

export function podsOf(object: KubeObject): readonly Pod[] {
  if (WITHOUT_PODS.has(`${object.group}/${object.kind}`)) return [];
  const found: Pod[] = [];
  for (const entry of entriesOf(object.root)) {
    addPods(object, { entry, holder: object.root, path: entry.key }, found);
  }
  const template = entryAt(object.root, 'spec', 'template');
  const isEmpty = found.length === 0 && WORKLOADS.has(object.kind);
  if (isEmpty && template?.value.kind === 'map') found.push(emptyPod(object, template));
  return found;
}

interface Spot {
  readonly entry: YamlEntry;
  /**
   * The mapping that contains `entry`. If `entry` is the specification of a pod, the mapping also contains its
   * `metadata`.
   */
  readonly holder: YamlMap;
  readonly path: string;
}

/**
 * Adds the pods at a location and below it to `found`. A mapping with `containers` can enclose the pod that actually
 * runs, so pods are searched too.
 */
function addPods(object: KubeObject, { entry, holder, path }: Spot, found: Pod[]): void {
  const node = entry.value;
  // Most values are scalars, which contain nothing.
  if (node.kind === 'scalar') return;
  if (node.kind === 'map') {
    if (hasContainers(node) || isPodOf(object, path))
      found.push(podOf(object, entry, node, { holder, path }));
    for (const inner of node.entries.values())
      addPods(object, { entry: inner, holder: node, path: `${path}.${inner.key}` }, found);
  } else if (!POLICY_GROUP.test(object.group)) {
    for (const [at, value] of node.items.entries()) {
      const inner = { key: String(at), keySpan: placeOf(value), value };
      addPods(object, { entry: inner, holder, path: `${path}[${at}]` }, found);
    }
  }
}

function placeOf(item: YamlNode): Span {
  const [first] = item.kind === 'map' ? item.entries.values() : [];
  return first?.keySpan ?? item.span;
}

/**
 * Returns true if a mapping lists containers with names or images. In custom resources, a key `containers` can also
 * mean something else.
 */
function hasContainers(node: YamlMap): boolean {
  return CONTAINER_LISTS.some((list) =>
    itemsOf(yamlAt(node, list)).some(
      (item) => item.kind === 'map' && (item.entries.has('name') || item.entries.has('image')),
    ),
  );
}

/**
 * Returns true if the path leads to the pod in an object of a built-in kind. Such a pod counts even without containers.
 */
function isPodOf({ kind }: KubeObject, path: string): boolean {
  if (kind === 'Pod') return path === 'spec';
  if (kind === 'CronJob') return path === 'spec.jobTemplate.spec.template.spec';
  return WORKLOADS.has(kind) && path === 'spec.template.spec';
}

function podOf(
  object: KubeObject,
  entry: YamlEntry,
  spec: YamlMap,
  { holder, path }: { holder: YamlMap; path: string },
): Pod {
  const metadata = yamlAt(holder, 'metadata');
  const containers: Container[] = [];
  const pod: Pod = {
    file: object.file,
    object,
    spec,
    metadata,
    labels: labelsOf(yamlAt(metadata, 'labels')),
    containers,
    isWindows: isWindows(spec),
    at: entry.keySpan,
    address: `${object.address}#${path}`,
  };
  for (const list of CONTAINER_LISTS) {
    for (const node of itemsOf(yamlAt(spec, list))) {
      if (node.kind === 'map') containers.push(containerOf(pod, node, list));
    }
  }
  return pod;
}

function containerOf(pod: Pod, node: YamlMap, list: Container['list']): Container {
  const name = textOf(yamlAt(node, 'name')) ?? '';
  const place = scalarOf(yamlAt(node, 'name')) ?? entriesOf(node)[0]?.value ?? node;
  const at = place.kind === 'scalar' ? place.span : (entriesOf(node)[0]?.keySpan ?? node.span);
  return { file: pod.file, pod, node, list, name, at, address: `${pod.address}.${list}[${name}]` };
}

/**
 * Returns a pod without containers for a template without `spec`. Selectors of other objects can refer to its labels.
 */
function emptyPod(object: KubeObject, template: YamlEntry): Pod {
  const { keySpan, value } = template;
  const spec: YamlMap = {
    kind: 'map',
    entries: new Map(),
    repeated: [],
    span: value.span,
    via: [],
  };
  const holder = value.kind === 'map' ? value : spec;
  const entry = { key: 'spec', keySpan, value: spec };
  return podOf(object, entry, spec, { holder, path: 'spec.template.spec' });
}

function isWindows(spec: YamlNode): boolean {
  return textOf(yamlAt(spec, 'os', 'name')) === 'windows';
}

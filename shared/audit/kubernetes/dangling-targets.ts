/** Finds references from one object to another object that is not in the audited files. */

import { entryAt } from '../../json/yaml-access.ts';
import { type YamlEntry, type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import { entriesOf, isTrue, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { isNetworkPolicy } from './policies.ts';
import { isPort } from './port-name.ts';
import { atKey, atValue } from './report.ts';
import { hasLabels, isEmptySelector, selects } from './selectors.ts';

/** Kinds of autoscaler targets that are looked up. Other targets can be of kinds that only the cluster knows. */
const SCALED = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']);

export function* danglingTargets(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  switch (object.kind) {
    case 'Service':
      return yield* service(object, index);
    case 'Ingress':
      return yield* ingress(object, index);
    case 'HorizontalPodAutoscaler':
      return yield* autoscaler(object, index);
    case 'ServiceMonitor':
      return yield* monitor(object, index);
    case 'NetworkPolicy':
      return yield* peers(object, index);
    case 'StatefulSet':
      return yield* headless(object, index);
    default:
      return yield* routes(object, index);
  }
}

function* service(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  for (const port of itemsOf(yamlAt(object.root, 'spec', 'ports'))) {
    const target = scalarOf(yamlAt(port, 'targetPort'));
    if (target === undefined || isPort(target)) continue;
    yield atValue(object, target, `spec.ports[${target.text}]`, { variant: 'port-name' });
  }
  const selector = entryAt(object.root, 'spec', 'selector');
  if (selector === undefined || entriesOf(selector.value).length === 0) return;
  const pods = index.podsBeside(object).filter(({ labels }) => hasLabels(selector.value, labels));
  if (pods.length === 0) yield atKey(object, selector, 'spec.selector', { variant: 'service' });
  else yield* servicePorts(object, pods);
}

function* servicePorts(object: KubeObject, pods: readonly Pod[]): Generator<Hit> {
  const open = pods.flatMap(openPorts);
  // Containers do not have to declare their ports, so without declared ports, the open ports are unknown.
  if (open.length === 0) return;
  for (const port of itemsOf(yamlAt(object.root, 'spec', 'ports'))) {
    const target = scalarOf(yamlAt(port, 'targetPort')) ?? scalarOf(yamlAt(port, 'port'));
    if (target === undefined || open.includes(target.text)) continue;
    yield atValue(object, target, `spec.ports[${target.text}]`, { variant: 'target-port' });
  }
}

/** Returns the numbers and names of the ports that the containers of a pod declare. */
export function openPorts({ containers }: Pod): readonly string[] {
  return containers.flatMap(({ node }) =>
    itemsOf(yamlAt(node, 'ports'))
      .flatMap((port) => [textOf(yamlAt(port, 'containerPort')), textOf(yamlAt(port, 'name'))])
      .filter((text) => text !== undefined),
  );
}

function* ingress(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  const spec = yamlAt(object.root, 'spec');
  const paths = itemsOf(yamlAt(spec, 'rules')).flatMap((rule) =>
    itemsOf(yamlAt(rule, 'http', 'paths')),
  );
  const backends = [
    yamlAt(spec, 'defaultBackend'),
    yamlAt(spec, 'backend'),
    ...paths.map((path) => yamlAt(path, 'backend')),
  ];
  for (const backend of backends) {
    const name = scalarOf(yamlAt(backend, 'service', 'name') ?? yamlAt(backend, 'serviceName'));
    const port =
      yamlAt(backend, 'service', 'port', 'number') ??
      yamlAt(backend, 'service', 'port', 'name') ??
      yamlAt(backend, 'servicePort');
    if (name !== undefined) yield* serviceTarget(object, index, { name, port });
  }
}

function* serviceTarget(
  object: KubeObject,
  index: ManifestIndex,
  { name, port }: { name: YamlNode; port: YamlNode | undefined },
): Generator<Hit> {
  const text = textOf(name) ?? '';
  const target = index.beside(object, 'Service').find((candidate) => candidate.name === text);
  if (target === undefined) {
    yield atValue(object, name, `backend[${text}]`, { variant: 'ingress' });
    return;
  }
  const wanted = textOf(port);
  const ports = itemsOf(yamlAt(target.root, 'spec', 'ports'));
  const isOpen = ports.some(
    (each) => textOf(yamlAt(each, 'port')) === wanted || textOf(yamlAt(each, 'name')) === wanted,
  );
  if (port === undefined || wanted === undefined || isOpen) return;
  yield atValue(object, port, `backend[${text}].port`, { variant: 'ingress' });
}

/** Reports Gateway API routes whose `backendRefs` or mirror refers to a missing Service. */
function* routes(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  if (object.group !== 'gateway.networking.k8s.io' || !object.kind.endsWith('Route')) return;
  for (const rule of itemsOf(yamlAt(object.root, 'spec', 'rules'))) {
    const mirrors = itemsOf(yamlAt(rule, 'filters')).flatMap(
      (filter) => yamlAt(filter, 'requestMirror', 'backendRef') ?? [],
    );
    for (const backend of [...itemsOf(yamlAt(rule, 'backendRefs')), ...mirrors]) {
      const kind = textOf(yamlAt(backend, 'kind')) ?? 'Service';
      const namespace = textOf(yamlAt(backend, 'namespace')) ?? object.namespace;
      const isOther = namespace !== object.namespace;
      const name = scalarOf(yamlAt(backend, 'name'));
      if (kind !== 'Service' || isOther || name === undefined) continue;
      yield* serviceTarget(object, index, { name, port: yamlAt(backend, 'port') });
    }
  }
}

function* autoscaler(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  const target = yamlAt(object.root, 'spec', 'scaleTargetRef');
  const kind = textOf(yamlAt(target, 'kind')) ?? '';
  const name = scalarOf(yamlAt(target, 'name'));
  if (name === undefined || !SCALED.has(kind)) return;
  if (index.beside(object, kind).some((candidate) => candidate.name === name.text)) return;
  yield atValue(object, name, 'spec.scaleTargetRef.name', { variant: 'hpa' });
}

function* monitor(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  const selector = entryAt(object.root, 'spec', 'selector');
  if (selector === undefined || isEmptySelector(selector.value)) return;
  const chosen = yamlAt(object.root, 'spec', 'namespaceSelector');
  const names = itemsOf(yamlAt(chosen, 'matchNames')).map(textOf);
  const services = index.ofKind('Service').filter((candidate) => {
    if (isTrue(yamlAt(chosen, 'any'))) return true;
    return names.length > 0
      ? names.includes(candidate.namespace ?? 'default')
      : index.beside(object, 'Service').includes(candidate);
  });
  if (services.some(({ labels }) => selects(selector.value, labels))) return;
  yield atKey(object, selector, 'spec.selector', { variant: 'monitor' });
}

/**
 * Reports the peers in a network policy that match no pod. Peers in other namespaces are not checked, because the
 * labels of these namespaces can be unknown.
 */
function* peers(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  if (!isNetworkPolicy(object)) return;
  const pods = index.podsBeside(object);
  for (const [direction, key] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const) {
    const rules = itemsOf(yamlAt(object.root, 'spec', direction));
    for (const peer of rules.flatMap((rule) => itemsOf(yamlAt(rule, key)))) {
      const selector = localSelector(peer);
      if (selector === undefined) continue;
      if (pods.some(({ labels }) => selects(selector.value, labels))) continue;
      yield atKey(object, selector, `spec.${direction}.${key}`, { variant: 'policy-peer' });
    }
  }
}

/**
 * Returns the pod selector of a peer in the same namespace as the policy. Returns undefined for any other peer, or if
 * the selector selects all pods.
 */
function localSelector(peer: YamlNode): YamlEntry | undefined {
  const selector = entryAt(peer, 'podSelector');
  if (selector === undefined || yamlAt(peer, 'namespaceSelector') !== undefined) return undefined;
  return isEmptySelector(selector.value) ? undefined : selector;
}

/** Reports a StatefulSet whose headless Service is missing. Its pods get their names from this Service. */
function* headless(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  const name = scalarOf(yamlAt(object.root, 'spec', 'serviceName'));
  if (name === undefined) return;
  const found = index.beside(object, 'Service').find((candidate) => candidate.name === name.text);
  if (textOf(yamlAt(found?.root, 'spec', 'clusterIP')) === 'None') return;
  yield atValue(object, name, 'spec.serviceName', { variant: 'stateful-service' });
}

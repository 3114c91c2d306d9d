/** Checks settings of pods and containers that make them harder to operate. */
import { entryAt } from '../../json/yaml-access.ts';
import { yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import { entriesOf, isNull, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { Container, KubeObject, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { absent, atKey, atPlace, atValue } from './report.ts';

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
const LABEL_VALUE = /^(?:[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?)?$/;

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/ */
const RECOMMENDED = /^app\.kubernetes\.io\/(?:name|instance|version|component|part-of|managed-by)$/;
const COMMON = new Set(['app', 'tier', 'phase', 'version', 'owner', 'env']);

const SYSTEM_PRIORITIES = new Set(['', 'system-cluster-critical', 'system-node-critical']);

export function* podHits(pod: Pod, index: ManifestIndex): Generator<Hit> {
  yield* labels(pod);
  yield* podSettings(pod);
  yield* priority(pod, index);
  for (const container of pod.containers) {
    yield* duplicates(container);
    yield* sources(container, index);
  }
}

function* labels(pod: Pod): Generator<Hit> {
  const own = entriesOf(yamlAt(pod.metadata, 'labels'));
  const keys = own.map(({ key }) => key);
  if (!keys.some((key) => RECOMMENDED.test(key))) {
    yield withoutLabel(pod, 'labels-recommended');
  }
  if (!keys.some((key) => COMMON.has(key))) {
    yield withoutLabel(pod, 'labels-common');
  }
  const all = [
    ...own,
    ...(pod.object.kind === 'Pod' ? [] : entriesOf(yamlAt(pod.object.root, 'metadata', 'labels'))),
  ];
  for (const { key, value } of all) {
    if (LABEL_VALUE.test(textOf(value) ?? '')) continue;
    yield atValue(pod, value, `metadata.labels.${key}`, { variant: 'label-invalid' });
  }
}

/** Returns a hit at the labels of a pod, or at its metadata if it does not have labels. */
function withoutLabel(pod: Pod, variant: string): Hit {
  const labels = entryAt(pod.metadata, 'labels');
  const metadata = pod.object.kind === 'Pod' ? entryAt(pod.object.root, 'metadata') : undefined;
  const entry = labels ?? metadata;
  if (entry === undefined) return atPlace(pod, 'metadata.labels', { variant });
  return atKey(pod, entry, 'metadata.labels', { variant });
}

function* podSettings(pod: Pod): Generator<Hit> {
  const restart = scalarOf(yamlAt(pod.spec, 'restartPolicy'));
  if (restart?.text === 'Never') {
    yield atValue(pod, restart, 'restartPolicy', { variant: 'restart-policy' });
  }
  if (isNull(yamlAt(pod.spec, 'affinity', 'nodeAffinity'))) {
    yield absent(pod, pod.spec, ['affinity', 'nodeAffinity'], { variant: 'node-affinity' });
  }
  // The option `ndots: 2` saves lookups for names outside the cluster.
  const hasDots = itemsOf(yamlAt(pod.spec, 'dnsConfig', 'options')).some(
    (option) =>
      textOf(yamlAt(option, 'name')) === 'ndots' && textOf(yamlAt(option, 'value')) === '2',
  );
  if (!hasDots) {
    yield absent(pod, pod.spec, ['dnsConfig', 'options'], { variant: 'dns-options' });
  }
  const old = scalarOf(yamlAt(pod.spec, 'serviceAccount'));
  if (old !== undefined && isNull(yamlAt(pod.spec, 'serviceAccountName'))) {
    yield atValue(pod, old, 'serviceAccount', { variant: 'account-field' });
  }
}

function* priority(pod: Pod, index: ManifestIndex): Generator<Hit> {
  const value = scalarOf(yamlAt(pod.spec, 'priorityClassName'));
  if (value === undefined) {
    yield absent(pod, pod.spec, ['priorityClassName'], { variant: 'priority-unset' });
  } else if (!SYSTEM_PRIORITIES.has(value.text)) {
    if (index.ofKind('PriorityClass').some(({ name }) => name === value.text)) return;
    yield atValue(pod, value, 'priorityClassName', { variant: 'priority' });
  }
}

function* duplicates(container: Container): Generator<Hit> {
  const seen = new Set<string>();
  for (const item of itemsOf(yamlAt(container.node, 'env'))) {
    const name = scalarOf(yamlAt(item, 'name'));
    if (name === undefined) continue;
    if (seen.has(name.text)) {
      yield atValue(container, name, `env[${name.text}]`, { variant: 'duplicate-variable' });
    }
    seen.add(name.text);
  }
}

function* sources(container: Container, index: ManifestIndex): Generator<Hit> {
  for (const item of itemsOf(yamlAt(container.node, 'env'))) {
    for (const [key, kind] of [
      ['secretKeyRef', 'Secret'],
      ['configMapKeyRef', 'ConfigMap'],
    ] as const) {
      const name = scalarOf(yamlAt(item, 'valueFrom', key, 'name'));
      if (name === undefined) continue;
      const source = index
        .beside(container.pod.object, kind)
        .find((each) => each.name === name.text);
      const wanted = scalarOf(yamlAt(item, 'valueFrom', key, 'key'));
      const isFound = source !== undefined && (wanted === undefined || hasKey(source, wanted.text));
      if (isFound) continue;
      const node = source === undefined ? name : (wanted ?? name);
      yield atValue(container, node, `env.${key}[${name.text}]`, { variant: 'variable-source' });
    }
  }
}

/**
 * Returns true if the object contains the key. An object without data also counts, because another program can add the
 * data later.
 */
function hasKey({ root }: KubeObject, key: string): boolean {
  const data = ['data', 'stringData', 'binaryData'].flatMap((name) =>
    entriesOf(yamlAt(root, name)),
  );
  return data.length === 0 || data.some((entry) => entry.key === key);
}

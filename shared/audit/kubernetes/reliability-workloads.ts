/** Checks whether the settings of workloads let them survive the loss of a pod or node. */
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import { hasNamespace } from './cluster-scope.ts';
import { replaced } from './edit.ts';
import { entriesOf, integerOf, isNull, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { absent, atPlace, atValue } from './report.ts';
import { selects } from './selectors.ts';

/** Kinds for which users choose the number of pods. */
const SCALED = new Set([
  'Deployment',
  'DeploymentConfig',
  'ReplicaSet',
  'ReplicationController',
  'StatefulSet',
]);

/** Minimum number of pods. With fewer pods, the loss of one pod during an update can make the workload unavailable. */
const MIN_REPLICAS = 3;

const RULES = {
  Required: 'requiredDuringSchedulingIgnoredDuringExecution',
  Preferred: 'preferredDuringSchedulingIgnoredDuringExecution',
};

export function* workloadHits(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  if (SCALED.has(object.kind)) {
    yield* replicas(object, index);
    yield* rollout(object);
    for (const pod of index.podsOf(object)) yield* antiAffinity(object, pod);
  }
  if (object.kind === 'HorizontalPodAutoscaler') yield* autoscaler(object);
  if (object.kind === 'CronJob') yield* deadline(object);
  if (object.kind === 'Pod') yield atPlace(object, '', { variant: 'naked-pod' });
  yield* timeToLive(object);
  if (hasNamespace(object)) yield* owner(object);
}

export function replicasOf({ root }: KubeObject): number {
  return integerOf(yamlAt(root, 'spec', 'replicas')) ?? 1;
}

function* replicas(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  const value = yamlAt(object.root, 'spec', 'replicas');
  const isScaled = autoscalersOf(object, index).length > 0;
  if (value !== undefined && isScaled) {
    yield atValue(object, value, 'spec.replicas', { variant: 'hpa-replicas' });
  }
  if (replicasOf(object) >= MIN_REPLICAS) return;
  const report = { variant: 'replicas' };
  yield value === undefined
    ? absent(object, object.root, ['spec', 'replicas'], report)
    : atValue(object, value, 'spec.replicas', report);
}

export function autoscalersOf(object: KubeObject, index: ManifestIndex): readonly KubeObject[] {
  return index.beside(object, 'HorizontalPodAutoscaler', 'ScaledObject').filter(({ root }) => {
    const target = yamlAt(root, 'spec', 'scaleTargetRef');
    const kind = textOf(yamlAt(target, 'kind')) ?? 'Deployment';
    return kind === object.kind && textOf(yamlAt(target, 'name')) === object.name;
  });
}

function* rollout(object: KubeObject): Generator<Hit> {
  if (object.kind !== 'Deployment' && object.kind !== 'DeploymentConfig') return;
  const type = scalarOf(yamlAt(object.root, 'spec', 'strategy', 'type'));
  if (type === undefined) {
    yield absent(object, object.root, ['spec', 'strategy', 'type'], { variant: 'rollout-unset' });
  } else if (!/^Rolling(?:Update)?$/.test(type.text)) {
    const edits = replaced(type, 'RollingUpdate', false);
    yield atValue(object, type, 'spec.strategy.type', { variant: 'rollout', edits });
  }
}

function* antiAffinity(object: KubeObject, pod: Pod): Generator<Hit> {
  const stated = yamlAt(pod.spec, 'affinity', 'podAntiAffinity');
  const terms = [
    ...itemsOf(yamlAt(stated, RULES.Required)),
    ...itemsOf(yamlAt(stated, RULES.Preferred)).flatMap(
      (term) => yamlAt(term, 'podAffinityTerm') ?? [],
    ),
  ];
  if (replicasOf(object) < 2 || terms.some((term) => keepsApart(term, pod))) return;
  yield absent(pod, pod.spec, ['affinity', 'podAntiAffinity'], { variant: 'anti-affinity' });
}

/** Returns true if an anti-affinity term applies to pods like this one, so that no two of them share a node. */
function keepsApart(term: YamlNode, { labels, object }: Pod): boolean {
  const namespaces = itemsOf(yamlAt(term, 'namespaces')).map(textOf);
  const isHere = namespaces.length === 0 || namespaces.includes(object.namespace ?? 'default');
  return isHere && selects(yamlAt(term, 'labelSelector'), labels);
}

function* autoscaler(object: KubeObject): Generator<Hit> {
  const value = yamlAt(object.root, 'spec', 'minReplicas');
  if ((integerOf(value) ?? 1) >= MIN_REPLICAS) return;
  const report = { variant: 'hpa-minimum' };
  yield value === undefined
    ? absent(object, object.root, ['spec', 'minReplicas'], report)
    : atValue(object, value, 'spec.minReplicas', report);
}

function* deadline(object: KubeObject): Generator<Hit> {
  const path = ['spec', 'startingDeadlineSeconds'];
  if (isNull(yamlAt(object.root, ...path))) {
    yield absent(object, object.root, path, { variant: 'deadline' });
  }
}

/**
 * Reports a Job without a time to live, because nothing else removes the Job. Also reports a CronJob with a time to
 * live, because a CronJob removes its jobs itself.
 */
function* timeToLive(object: KubeObject): Generator<Hit> {
  const path = ['spec', 'ttlSecondsAfterFinished'];
  const inner = yamlAt(object.root, 'spec', 'jobTemplate', ...path);
  if (object.kind === 'Job' && isNull(yamlAt(object.root, ...path))) {
    yield absent(object, object.root, path, { variant: 'job-ttl' });
  } else if (object.kind === 'CronJob' && inner !== undefined) {
    yield atValue(object, inner, 'spec.jobTemplate.spec.ttl', { variant: 'job-ttl' });
  }
}

/** Reports a missing owner or email address. The report is shown only if the policy enables this check. */
function* owner(object: KubeObject): Generator<Hit> {
  const metadata = yamlAt(object.root, 'metadata');
  if (isNull(yamlAt(metadata, 'labels', 'owner'))) {
    yield atPlace(object, 'metadata.labels.owner', { variant: 'label-owner', profile: 'policy' });
  }
  const mails = entriesOf(yamlAt(metadata, 'annotations')).filter(({ key }) => key === 'email');
  if (!mails.some(({ value }) => /^[^\s@]+@[^\s@]+$/.test(textOf(value) ?? ''))) {
    const report = { variant: 'annotation-email', profile: 'policy' } as const;
    yield atPlace(object, 'metadata.annotations.email', report);
  }
}

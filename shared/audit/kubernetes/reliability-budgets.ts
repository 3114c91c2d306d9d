/** Checks disruption budgets, which limit how many pods of a workload may be unavailable at the same time. */

import { entryAt } from '../../json/yaml-access.ts';
import { yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import { integerOf, isNull, scalarOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { labelsOf } from './read-manifests.ts';
import { autoscalersOf, replicasOf } from './reliability-workloads.ts';
import { absent, atKey, atPlace, atValue } from './report.ts';
import { selects } from './selectors.ts';

const WORKLOADS = ['Deployment', 'DeploymentConfig', 'ReplicaSet', 'StatefulSet'] as const;

export function* budgetHits(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  if (object.kind === 'PodDisruptionBudget') {
    yield* minimum(object, index);
    yield* maximum(object);
    const path = ['spec', 'unhealthyPodEvictionPolicy'];
    if (isNull(yamlAt(object.root, ...path))) {
      yield absent(object, object.root, path, { variant: 'budget-eviction' });
    }
  } else if (object.kind === 'Deployment' || object.kind === 'StatefulSet') {
    yield* missing(object, index);
  }
}

function* missing(object: KubeObject, index: ManifestIndex): Generator<Hit> {
  if (replicasOf(object) < 2) return;
  const budgets = index.beside(object, 'PodDisruptionBudget');
  if (budgets.some((budget) => isFor(budget, object, index))) return;
  const labels = entryAt(object.root, 'spec', 'selector', 'matchLabels');
  const report = { variant: 'disruption-budget' };
  yield labels === undefined
    ? atPlace(object, '', report)
    : atKey(object, labels, 'spec.selector.matchLabels', report);
}

/** Reports a budget that requires all pods to be available. The nodes that run these pods can then not be drained. */
function* minimum(budget: KubeObject, index: ManifestIndex): Generator<Hit> {
  const value = scalarOf(yamlAt(budget.root, 'spec', 'minAvailable'));
  const workloads = index
    .beside(budget, ...WORKLOADS)
    .filter((workload) => isFor(budget, workload, index));
  if (value === undefined) return;
  const count = integerOf(value);
  const isAll = count === undefined && /^1\d\d%$/.test(value.text);
  const isTooHigh = workloads.some(
    (workload) => count !== undefined && count >= fewest(workload, index),
  );
  if (isAll || isTooHigh) {
    yield atValue(budget, value, 'spec.minAvailable', { variant: 'budget-min' });
  }
}

/**
 * Returns the smallest number of pods that a workload can have. An autoscaler sets this minimum. Without an autoscaler,
 * it is the number of replicas.
 */
function fewest(workload: KubeObject, index: ManifestIndex): number {
  const [autoscaler] = autoscalersOf(workload, index);
  if (autoscaler === undefined) return replicasOf(workload);
  const key = autoscaler.kind === 'ScaledObject' ? 'minReplicaCount' : 'minReplicas';
  return integerOf(yamlAt(autoscaler.root, 'spec', key)) ?? 1;
}

function* maximum(budget: KubeObject): Generator<Hit> {
  const value = scalarOf(yamlAt(budget.root, 'spec', 'maxUnavailable'));
  if (value === undefined || !/^0+%?$/.test(value.text)) return;
  yield atValue(budget, value, 'spec.maxUnavailable', { variant: 'budget-max' });
}

function isFor(budget: KubeObject, workload: KubeObject, index: ManifestIndex): boolean {
  const selector = yamlAt(budget.root, 'spec', 'selector');
  const stated = labelsOf(yamlAt(workload.root, 'spec', 'selector', 'matchLabels'));
  const all = [...index.podsOf(workload).map((pod) => pod.labels), stated];
  return all.some((labels) => labels.size > 0 && selects(selector, labels));
}

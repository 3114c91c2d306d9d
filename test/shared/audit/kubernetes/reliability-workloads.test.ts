import { expect, it } from '@jest/globals';
import {
  autoscalersOf,
  replicasOf,
  workloadHits,
} from '../../../../shared/audit/kubernetes/reliability-workloads.ts';
import { manifests } from '../../../support/kubernetes.ts';

function variants(text: string): readonly (string | undefined)[] {
  const { first, index } = manifests(text);
  const hits = [...workloadHits(first, index)];
  return hits.filter(({ profile }) => profile === undefined).map(({ variant }) => variant);
}

it.each([
  ['apiVersion: batch/v1\nkind: CronJob\nspec: {}\n', ['deadline']],
  ['apiVersion: batch/v1\nkind: Job\nspec: {}\n', ['job-ttl']],
  ['apiVersion: v1\nkind: Pod\n', ['naked-pod']],
  [
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: {minReplicas: 2}\n',
    ['hpa-minimum'],
  ],
  ['apiVersion: apps/v1\nkind: StatefulSet\nspec: {replicas: 3}\n', []],
  [
    'apiVersion: apps/v1\nkind: Deployment\nspec: {replicas: 1, strategy: {type: Recreate}}\n',
    ['replicas', 'rollout'],
  ],
  [
    'apiVersion: apps/v1\nkind: Deployment\nspec: {replicas: 3, strategy: {type: RollingUpdate}, template: {spec: {containers: [{name: a}]}}}\n',
    ['anti-affinity'],
  ],
])('for the manifest %j, workloadHits reports %j', (text, expected) => {
  expect(variants(text)).toEqual(expected);
});

it('autoscalersOf returns the autoscaler that targets a workload', () => {
  const { first, index } = manifests(
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {}\n---\napiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: {name: s}\nspec: {scaleTargetRef: {name: web}}\n',
  );
  expect(replicasOf(first)).toBe(1);
  expect(autoscalersOf(first, index)).toHaveLength(1);
});

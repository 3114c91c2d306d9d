import { expect, it } from '@jest/globals';
import { budgetHits } from '../../../../shared/audit/kubernetes/reliability-budgets.ts';
import { manifests } from '../../../support/kubernetes.ts';

const WORKLOAD = (replicas: number) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {replicas: ${replicas}, selector: {matchLabels: {app: web}}}\n`;
const BUDGET = (spec: string) =>
  `---\napiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: b}\nspec: {unhealthyPodEvictionPolicy: AlwaysAllow, selector: {matchLabels: {app: web}}, ${spec}}\n`;

it.each([
  [WORKLOAD(2), ['disruption-budget']],
  [WORKLOAD(1), []],
  [WORKLOAD(2) + BUDGET('minAvailable: 1'), []],
  [WORKLOAD(2) + BUDGET('minAvailable: 2'), ['budget-min']],
  [WORKLOAD(2) + BUDGET('minAvailable: 100%'), ['budget-min']],
  [WORKLOAD(2) + BUDGET('maxUnavailable: 0%'), ['budget-max']],
  [
    'apiVersion: policy/v1\nkind: PodDisruptionBudget\nspec: {maxUnavailable: 1}\n',
    ['budget-eviction'],
  ],
])('for the manifests %j, budgetHits reports %j', (text, expected) => {
  const { objects, index } = manifests(text);
  const hits = objects.flatMap((object) => [...budgetHits(object, index)]);
  expect(hits.map(({ variant }) => variant)).toEqual(expected);
});

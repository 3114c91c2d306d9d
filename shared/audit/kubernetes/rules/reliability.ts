import { workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { budgetHits } from '../reliability-budgets.ts';
import { podHits } from '../reliability-pods.ts';
import { workloadHits } from '../reliability-workloads.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/reliability',
  title: 'A workload is not resilient to failures',
  severity: 'none',
  profile: 'all',
  why: 'If there is only one pod, or if all pods run on one node, the whole workload can fail at once. Missing names and labels make it harder to find the problem.',
  fix: 'Follow the details of the finding, or disable the rule if the workload may fail.',
  references: ['https://kubernetes.io/docs/concepts/configuration/overview/'],
  aliases: [
    'minimum-three-replicas',
    'hpa-minimum-three-replicas',
    'no-anti-affinity',
    'no-node-affinity',
    'no-rolling-update-strategy',
    'pdb-max-unavailable',
    'pdb-min-available',
    'pdb-unhealthy-pod-eviction-policy',
    'priority-class-name',
    'restart-policy',
    'dnsconfig-options',
    'duplicate-env-var',
    'deprecated-service-account-field',
    'job-ttl-seconds-after-finished',
    'required-label-owner',
    'required-annotation-email',
    'env-value-from',
    'deployment_has_no_pod_anti_affinity',
    'deployment_without_pod_disruption_budget',
    'cronjob_deadline_not_configured',
    'metadata_label_is_invalid',
    'missingPodDisruptionBudget',
    'deploymentMissingReplicas',
    'priorityClassNotSet',
    'C-0073',
    'C-0076',
    'C-0077',
    'C-0294',
    'C-0295',
    'C-0305',
  ],
  variants: {
    replicas: ['minimum-three-replicas'],
    'hpa-minimum': ['hpa-minimum-three-replicas'],
    'anti-affinity': ['no-anti-affinity'],
    'node-affinity': ['no-node-affinity'],
    rollout: ['no-rolling-update-strategy'],
    'rollout-unset': ['no-rolling-update-strategy'],
    'budget-max': ['pdb-max-unavailable'],
    'budget-min': ['pdb-min-available'],
    'budget-eviction': ['pdb-unhealthy-pod-eviction-policy'],
    priority: ['priority-class-name'],
    'restart-policy': ['restart-policy'],
    'dns-options': ['dnsconfig-options'],
    'duplicate-variable': ['duplicate-env-var'],
    'account-field': ['deprecated-service-account-field'],
    'job-ttl': ['job-ttl-seconds-after-finished'],
    'label-owner': ['required-label-owner'],
    'annotation-email': ['required-annotation-email'],
    'variable-source': ['env-value-from'],
  },
  controls: workloadControls(),
  *check(object, { index }) {
    if (object.isPatch) return;
    yield* workloadHits(object, index);
    yield* budgetHits(object, index);
    for (const pod of index.podsOf(object)) yield* podHits(pod, index);
  },
};

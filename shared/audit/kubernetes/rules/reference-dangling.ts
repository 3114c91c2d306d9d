import { workloadControls } from '../controls.ts';
import { danglingParts } from '../dangling-containers.ts';
import { danglingTargets } from '../dangling-targets.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/reference-dangling',
  title: 'An object refers to something that the audited files do not contain',
  severity: 'none',
  profile: 'all',
  why: 'If a selector, a name or a port contains a typo, a Service has no endpoints, or a policy has no effect.',
  fix: 'Correct the name, or add the missing object.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/'],
  aliases: [
    'dangling-service',
    'dangling-ingress',
    'dangling-horizontalpodautoscaler',
    'dangling-networkpolicypeer-podselector',
    'dangling-servicemonitor',
    'non-existent-service-account',
    'mismatching-selector',
    'invalid-target-ports',
    'liveness-port',
    'readiness-port',
    'startup-port',
    'service_does_not_target_pod',
    'hpa_targets_invalid_object',
    'C-0293',
    'C-0296',
    'C-0298',
    'C-0299',
    'C-0300',
    'C-0302',
    'C-0307',
  ],
  variants: {
    service: ['dangling-service'],
    ingress: ['dangling-ingress'],
    hpa: ['dangling-horizontalpodautoscaler'],
    'policy-peer': ['dangling-networkpolicypeer-podselector'],
    monitor: ['dangling-servicemonitor'],
    account: ['non-existent-service-account'],
    selector: ['mismatching-selector'],
    'target-port': ['invalid-target-ports'],
    'port-name': ['invalid-target-ports'],
    'liveness-port': ['liveness-port'],
    'readiness-port': ['readiness-port'],
    'startup-port': ['startup-port'],
  },
  controls: workloadControls(),
  *check(object, { index }) {
    if (object.isPatch) return;
    yield* danglingTargets(object, index);
    for (const pod of index.podsOf(object)) yield* danglingParts(pod, index);
  },
};

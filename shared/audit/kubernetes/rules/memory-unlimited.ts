import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { RESOURCES } from '../references.ts';
import { absent } from '../report.ts';
import { lacksResource } from '../resources.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/memory-unlimited',
  title: 'A container has no memory limit',
  severity: 'low',
  profile: 'hardened',
  why: 'If a container uses too much memory, the node kills processes in other containers.',
  fix: 'Set `resources.limits.memory`.',
  references: [RESOURCES],
  aliases: [
    'KSV-0018',
    'CKV_K8S_13',
    'memory_limits_not_defined',
    'unset-memory-requirements',
    'memoryLimitsMissing',
    'C-0271',
    'C-0009',
    'C-0004',
  ],
  controls: workloadControls(),
  *check(container, { index }) {
    if (!lacksResource(container, index, 'limits', 'memory')) return;
    yield absent(container, container.node, ['resources', 'limits', 'memory']);
  },
};

import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { RESOURCES } from '../references.ts';
import { absent } from '../report.ts';
import { lacksResource } from '../resources.ts';

const ASKED = [
  ['requests', 'cpu'],
  ['requests', 'memory'],
  ['limits', 'cpu'],
] as const;

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/requests-missing',
  title: 'A container does not request CPU or memory',
  severity: 'none',
  profile: 'all',
  why: 'The scheduler can put too many pods on one node. CPU limits are controversial, because they slow down a program even if the node is idle.',
  fix: 'Set `resources.requests.cpu` and `resources.requests.memory`, and a CPU limit if your cluster requires one.',
  references: [RESOURCES],
  aliases: [
    'KSV-0011',
    'KSV-0015',
    'KSV-0016',
    'CKV_K8S_10',
    'CKV_K8S_11',
    'CKV_K8S_12',
    'cpu_limits_not_set',
    'cpu_requests_not_set',
    'memory_requests_not_defined',
    'unset-cpu-requirements',
    'cpuLimitsMissing',
    'cpuRequestsMissing',
    'memoryRequestsMissing',
    'C-0050',
    'C-0268',
    'C-0269',
    'C-0270',
  ],
  variants: {
    'cpu-limit': ['KSV-0011'],
    'cpu-request': ['KSV-0015'],
    'memory-request': ['KSV-0016'],
  },
  controls: workloadControls(),
  *check(container, { index }) {
    for (const [kind, resource] of ASKED) {
      if (!lacksResource(container, index, kind, resource)) continue;
      const variant = `${resource}-${kind === 'requests' ? 'request' : 'limit'}`;
      yield absent(container, container.node, ['resources', kind, resource], { variant });
    }
  },
};

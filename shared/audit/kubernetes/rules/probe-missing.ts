import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { isNull } from '../kubernetes-value.ts';
import { PROBES } from '../references.ts';
import { absent } from '../report.ts';

/** Kinds whose pods run to completion and therefore do not need probes. */
const FINITE = new Set(['Job', 'CronJob']);

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/probe-missing',
  title: 'A container has no probes',
  severity: 'none',
  profile: 'all',
  why: 'Kubernetes does not restart a container that hangs, and still sends requests to it.',
  fix: 'Add a `livenessProbe` and a `readinessProbe`.',
  references: [PROBES],
  aliases: [
    'CKV_K8S_8',
    'CKV_K8S_9',
    'liveness_probe_is_not_defined',
    'readiness_probe_is_not_configured',
    'no-liveness-probe',
    'no-readiness-probe',
    'livenessProbeMissing',
    'readinessProbeMissing',
    'C-0018',
    'C-0056',
  ],
  variants: { liveness: ['no-liveness-probe'], readiness: ['no-readiness-probe'] },
  controls: workloadControls(),
  *check(container) {
    const { object } = container.pod;
    if (object.isPatch || container.list !== 'containers' || FINITE.has(object.kind)) return;
    for (const variant of ['liveness', 'readiness']) {
      const key = `${variant}Probe`;
      if (isNull(yamlAt(container.node, key))) {
        yield absent(container, container.node, [key], { variant });
      }
    }
  },
};

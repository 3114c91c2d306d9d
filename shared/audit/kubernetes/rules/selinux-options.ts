import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { textOf } from '../kubernetes-value.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue, code } from '../report.ts';
import { contextsOf } from '../security.ts';

/** The SELinux types for containers. `container_engine_t` is allowed since Kubernetes 1.31. */
const TYPES = new Set([
  '',
  'container_t',
  'container_init_t',
  'container_kvm_t',
  'container_engine_t',
]);

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/selinux-options',
  title: 'A container sets its own SELinux identity',
  severity: 'medium',
  profile: 'essential',
  why: 'A different user, role or type can exempt the container from the restrictions that SELinux enforces for containers.',
  fix: 'Remove `user` and `role`, and use a container type, such as `container_t`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: ['KSV-0025'],
  controls: workloadControls({ 'cis-docker-1.6.0': ['5.3'] }),
  *check(pod) {
    for (const { place, node } of contextsOf(pod)) {
      for (const key of ['user', 'role', 'type']) {
        const value = yamlAt(node, 'seLinuxOptions', key);
        const text = textOf(value) ?? '';
        if (value === undefined || text === '' || (key === 'type' && TYPES.has(text))) continue;
        yield atValue(place, value, `securityContext.seLinuxOptions.${key}`, {
          detail: `The ${key} is ${code(text)}.`,
        });
      }
    }
  },
};

import { CRITICAL } from '../../capability-groups.ts';
import { capabilities } from '../capabilities.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/capability-critical',
  title: 'A container has a capability that is almost equivalent to root on the node',
  severity: 'high',
  profile: 'essential',
  why: 'With this capability, a process can escape from the container, or read all files and processes on the node.',
  fix: 'Remove the capability. Add only capabilities that the program needs, such as `NET_BIND_SERVICE`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0005',
    'KSV-0120',
    'CKV_K8S_39',
    'containers_with_sys_admin_capabilities',
    'dangerousCapabilities',
    'C-0046',
  ],
  controls: workloadControls(cis('5.2.9')),
  *check(container) {
    for (const { node, name } of capabilities(container, 'add')) {
      if (!CRITICAL.has(name)) continue;
      const variant = name.toLowerCase().replaceAll('_', '-');
      yield atValue(container, node, `securityContext.capabilities.add[${name}]`, { variant });
    }
  },
};

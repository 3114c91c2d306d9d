import { CRITICAL } from '../../capability-groups.ts';
import type { Hit } from '../../rule.ts';
import { BASELINE, capabilities } from '../capabilities.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { POD_SECURITY_STANDARDS } from '../references.ts';
import { atValue } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/capability-added',
  title: 'A container has an additional capability',
  severity: 'medium',
  profile: 'essential',
  why: 'Each additional capability gives an attacker more ways to escape from the container or to attack its network.',
  fix: 'Remove the capability. The `restricted` level allows only `NET_BIND_SERVICE`.',
  references: [POD_SECURITY_STANDARDS],
  aliases: [
    'KSV-0022',
    'KSV-0119',
    'CKV_K8S_24',
    'CKV_K8S_25',
    'containers_with_added_capabilities',
    'insecureCapabilities',
    'C-0046',
    'C-0200',
    'C-0219',
  ],
  controls: workloadControls(cis('5.2.8', '5.2.9')),
  *check(container) {
    for (const { node, name } of capabilities(container, 'add')) {
      if (CRITICAL.has(name)) continue;
      yield atValue(
        container,
        node,
        `securityContext.capabilities.add[${name}]`,
        name === 'NET_BIND_SERVICE' ? RESTRICTED : kindOf(node.text),
      );
    }
  },
};

/** The report for `NET_BIND_SERVICE`, the only capability that the `restricted` level allows containers to add. */
const RESTRICTED = { variant: 'restricted', severity: 'none', profile: 'all' } as const;

/**
 * Returns the variant and the severity of the report for an added capability. Kubernetes distinguishes uppercase and
 * lowercase in the name, although some runtimes do not.
 */
function kindOf(name: string): Pick<Hit, 'variant' | 'severity' | 'profile'> {
  if (BASELINE.has(name)) return { variant: 'baseline', severity: 'low', profile: 'hardened' };
  return { variant: name === 'NET_RAW' ? 'net-raw' : 'beyond-baseline' };
}

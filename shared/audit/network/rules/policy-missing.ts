import { cis, networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { limits, policiesBeside, selectsPod } from '../../kubernetes/policies.ts';
import { NETWORK_POLICIES } from '../../kubernetes/references.ts';
import { atPlace } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/policy-missing',
  title: 'No network policy restricts a workload',
  severity: 'low',
  profile: 'hardened',
  why: 'Every pod in the cluster can reach the workload, and the workload can reach every host.',
  fix: 'Add a NetworkPolicy that selects the workload’s pods.',
  references: [NETWORK_POLICIES],
  aliases: [
    'pod_misconfigured_network_policy',
    'non-isolated-pod',
    'missingNetworkPolicy',
    'C-0030',
    'C-0054',
    'C-0260',
  ],
  variants: {
    unselected: ['pod_misconfigured_network_policy', 'non-isolated-pod', 'missingNetworkPolicy'],
  },
  controls: networkControls(cis('5.3.2')),
  *check(object, { index }) {
    const pods = index.podsOf(object);
    if (pods.length === 0 || object.isPatch) return;
    const policies = policiesBeside(object, index);
    const selecting = pods.map((pod) => policies.filter((policy) => selectsPod(policy, pod)));
    if (selecting.some((own) => own.length === 0)) {
      yield atPlace(object, 'spec', { variant: 'unselected' });
      return;
    }
    const open = (['ingress', 'egress'] as const).find((direction) =>
      selecting.some((own) => !own.some((policy) => limits(policy, direction))),
    );
    if (open === undefined) return;
    const detail = `No network policy limits the ${open} of the workload.`;
    yield atPlace(object, 'spec', {
      variant: 'direction',
      profile: 'all',
      severity: 'none',
      detail,
    });
  },
};

import { accountOf, statedAccount } from '../../kubernetes/accounts.ts';
import { accessControls, cis } from '../../kubernetes/controls.ts';
import type { PodRule } from '../../kubernetes/kubernetes-rule.ts';
import { textOf } from '../../kubernetes/kubernetes-value.ts';
import { ACCOUNTS } from '../../kubernetes/references.ts';
import { atValue } from '../../kubernetes/report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'rbac/account-shared',
  title: 'Several workloads share one account',
  severity: 'none',
  profile: 'all',
  why: 'A permission for one of the workloads applies to all of them.',
  fix: 'Create an account for each workload.',
  references: [ACCOUNTS],
  aliases: ['shared_service_account'],
  controls: accessControls(cis('5.1.5')),
  *check(pod, { index }) {
    const stated = statedAccount(pod);
    if (stated === undefined || textOf(stated) === 'default') return;
    const others = index.podsBeside(pod.object).filter((other) => other.object !== pod.object);
    if (others.some((other) => accountOf(other) === accountOf(pod))) {
      yield atValue(pod, stated, 'serviceAccountName');
    }
  },
};

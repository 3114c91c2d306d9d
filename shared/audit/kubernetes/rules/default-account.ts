import { statedAccount } from '../accounts.ts';
import { cis, workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { textOf } from '../kubernetes-value.ts';
import { ACCOUNTS } from '../references.ts';
import { absent, atValue } from '../report.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/default-account',
  title: 'A pod uses the default service account of its namespace',
  severity: 'low',
  profile: 'hardened',
  why: 'All pods without their own account share the default account, so a permission for one pod applies to all.',
  fix: 'Create a service account for the workload, and set `serviceAccountName` to its name.',
  references: [ACCOUNTS],
  aliases: [
    'CKV_K8S_41',
    'CKV_K8S_42',
    'service_account_name_undefined_or_empty',
    'default-service-account',
    'C-0189',
  ],
  controls: workloadControls({ ...cis('5.1.5'), 'nsa-cisa-1.2': ['access'] }),
  *check(pod) {
    if (pod.object.isPatch) return;
    const stated = statedAccount(pod);
    const name = textOf(stated) ?? '';
    if (stated === undefined || name === '') {
      yield absent(pod, pod.spec, ['serviceAccountName'], { variant: 'unset' });
    } else if (name === 'default') {
      yield atValue(pod, stated, 'serviceAccountName', { variant: 'stated' });
    }
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import { accountOf, serviceAccountOf } from '../accounts.ts';
import { cis, workloadControls } from '../controls.ts';
import { added } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { isFalse, isTrue } from '../kubernetes-value.ts';
import { ACCOUNTS } from '../references.ts';
import { absent, atValue } from '../report.ts';

const KEY = 'automountServiceAccountToken';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/token-mounted',
  title: 'A pod gets a Kubernetes API token that it may not need',
  severity: 'low',
  profile: 'hardened',
  why: 'An attacker in the pod can use the token to call the API with the permissions of the account.',
  fix: 'Set `automountServiceAccountToken: false`, unless the program calls the API.',
  references: [ACCOUNTS],
  aliases: [
    'KSV-0036',
    'CKV_K8S_38',
    'service_account_token_automount_not_disabled',
    'automountServiceAccountToken',
    'C-0034',
    'C-0190',
    'C-0261',
  ],
  controls: workloadControls({ ...cis('5.1.6'), 'nsa-cisa-1.2': ['access'] }),
  *check(pod, { index }) {
    const value = yamlAt(pod.spec, KEY);
    if (isFalse(value) || pod.object.isPatch) return;
    const account = serviceAccountOf(pod, index);
    if (!isTrue(value) && isFalse(yamlAt(account?.root, KEY))) return;
    const isBound = index.boundAccounts.has(accountOf(pod));
    // The severity is lower if the author explicitly mounts the token, or binds a role to the service account.
    const isMeant = isTrue(value) || isBound;
    const report = {
      variant: isBound ? 'bound' : isTrue(value) ? 'stated' : 'unset',
      ...(isMeant ? { profile: 'all' as const, severity: 'none' as const } : {}),
    };
    if (value !== undefined && isTrue(value)) yield atValue(pod, value, KEY, report);
    else {
      const edits = added(pod.file, pod.spec, [KEY], 'false', false);
      yield absent(pod, pod.spec, [KEY], { ...report, edits });
    }
  },
};

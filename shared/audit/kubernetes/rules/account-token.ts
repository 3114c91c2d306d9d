import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { isFalse, isTrue } from '../kubernetes-value.ts';
import { ACCOUNTS } from '../references.ts';
import { absent, atValue } from '../report.ts';

const KEY = 'automountServiceAccountToken';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/account-token',
  title: 'A service account mounts its token into all of its pods',
  severity: 'low',
  profile: 'all',
  why: 'Each pod that uses the account gets a token for the Kubernetes API, unless the pod opts out.',
  fix: 'Set `automountServiceAccountToken: false` in the account, and `true` in the pods that call the API.',
  references: [ACCOUNTS],
  aliases: ['service_account_token_automount_not_disabled', 'C-0034', 'C-0190'],
  controls: workloadControls({ ...cis('5.1.6'), 'nsa-cisa-1.2': ['access'] }),
  *check(object) {
    if (object.kind !== 'ServiceAccount' || object.group !== '' || object.isPatch) return;
    const value = yamlAt(object.root, KEY);
    if (isFalse(value)) return;
    const variant = object.name === 'default' ? 'default' : 'named';
    if (isTrue(value)) {
      yield atValue(object, value, KEY, { variant, edits: replaced(value, 'false', false) });
    } else {
      const edits = added(object.file, object.root, [KEY], 'false', false);
      yield absent(object, object.root, [KEY], { variant, edits });
    }
  },
};

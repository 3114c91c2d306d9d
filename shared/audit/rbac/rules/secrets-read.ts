import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/secrets-read',
  title: 'A role can read secrets',
  severity: 'high',
  profile: 'essential',
  why: 'Secrets contain passwords and account tokens. `list` and `watch` also show the values.',
  fix: 'Remove the permission, or list the secrets in `resourceNames` and allow only `get`.',
  references: [RBAC_PRACTICES],
  aliases: [
    'KSV-0041',
    'KSV-0113',
    'rbac_roles_with_read_secrets_permissions',
    'service_account_allows_access_secrets',
    'access-to-secrets',
    'C-0015',
    'C-0186',
  ],
  controls: accessControls(cis('5.1.2')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: [''],
      resources: ['secrets'],
      verbs: ['get', 'list', 'watch'],
      at: 'verb',
      isWeakInNamespace: true,
    });
  },
};

import { accessControls, cis } from '../../kubernetes/controls.ts';
import { grantHits, valuesOf } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import type { Grant } from '../../kubernetes/manifest.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';
import { atValue, code } from '../../kubernetes/report.ts';
import type { Hit } from '../../rule.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/impersonate',
  title: 'A role can act as other users',
  severity: 'critical',
  profile: 'essential',
  why: 'Anyone who can act as a user or a group has all permissions of that user or group.',
  fix: 'Remove the verb, or list the users in `resourceNames`.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0043', 'rbac_roles_with_impersonate_permission', 'CKV2_K8S_3', 'C-0065', 'C-0191'],
  controls: accessControls(cis('5.1.8')),
  *check(grant, { index }) {
    yield* grantHits(grant, index, {
      groups: ['', 'authentication.k8s.io'],
      resources: ['users', 'groups', 'serviceaccounts', 'uids'],
      verbs: ['impersonate'],
      at: 'verb',
      variant: 'users',
    });
    yield* misplaced(grant);
  },
};

/**
 * Matches the resources for which the verb `impersonate` has an effect. The attributes of a user are in the group
 * `authentication.k8s.io`.
 */
const TARGETS = /^(?:users|groups|serviceaccounts|uids|userextras(?:\/.*)?|\*)$/;

/** Reports the verb `impersonate` on resources for which it has no effect. The author probably meant something else. */
function* misplaced(grant: Grant): Generator<Hit> {
  const verb = valuesOf(grant, 'verbs').find(({ text }) => text === 'impersonate');
  const resources = valuesOf(grant, 'resources');
  const [first] = resources;
  if (verb === undefined || first === undefined) return;
  if (resources.some(({ text }) => TARGETS.test(text))) return;
  yield atValue(grant, verb, `${first.text}.impersonate`, {
    variant: 'misplaced',
    severity: 'none',
    profile: 'all',
    detail: `The verb has no effect on ${code(first.text)}.`,
  });
}

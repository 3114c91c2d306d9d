import { accessControls, cis } from '../../kubernetes/controls.ts';
import { boundStrength, isEverything, valuesOf } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';
import { atValue, type Report } from '../../kubernetes/report.ts';

/**
 * Matches the API groups that programs define. The groups of Kubernetes itself do not contain a dot, or end in
 * `.k8s.io`.
 */
const OWN_GROUP = /^(?!.*\.k8s\.io$).*\..*$/;

const VARIANTS = { apiGroups: 'group', resources: 'resource', verbs: 'verb' } as const;

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/wildcard-some',
  title: 'A role uses a wildcard for resources or verbs',
  severity: 'high',
  profile: 'essential',
  why: 'The role also covers subresources such as `pods/exec`, and everything that later Kubernetes versions add.',
  fix: 'List the resources and verbs that the program uses.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0045', 'CKV_K8S_49', 'C-0187'],
  controls: accessControls(cis('5.1.3')),
  *check(grant, { index }) {
    if (isEverything(grant)) return;
    for (const key of ['apiGroups', 'resources', 'verbs'] as const) {
      const node = valuesOf(grant, key).find(({ text }) => text === '*');
      if (node === undefined) continue;
      const isWeak = key === 'apiGroups' || grant.isNamed || isForOwnGroups(grant);
      const weak: Report = isWeak ? { severity: 'low', profile: 'hardened' } : {};
      const report = { variant: VARIANTS[key], ...weak, ...boundStrength(grant, index) };
      yield atValue(grant, node, key, report);
    }
  },
};

/** Returns true if all groups belong to a program rather than to Kubernetes itself. */
function isForOwnGroups({ groups }: Parameters<GrantRule['check']>[0]): boolean {
  return groups.length > 0 && groups.every((group) => OWN_GROUP.test(group));
}

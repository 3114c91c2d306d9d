import { accessControls, cis } from '../../kubernetes/controls.ts';
import { boundStrength, isEverything, valuesOf } from '../../kubernetes/grant-hits.ts';
import type { GrantRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';

export const rule: GrantRule = {
  on: 'grant',
  id: 'rbac/wildcard-all',
  title: 'A role can do anything with any object',
  severity: 'critical',
  profile: 'essential',
  why: 'Anyone who obtains a token with this role controls the cluster.',
  fix: 'List the resources and verbs that the program uses.',
  references: [RBAC_PRACTICES],
  aliases: [
    'KSV-0044',
    'KSV-0046',
    'KSV-0112',
    'rbac_wildcard_in_rule',
    'wildcard-in-rules',
    'CKV_K8S_49',
    'C-0187',
  ],
  controls: accessControls(cis('5.1.3')),
  *check(grant, { index }) {
    if (!isEverything(grant)) return;
    const wildcards = (['apiGroups', 'resources', 'verbs'] as const).flatMap((key) =>
      valuesOf(grant, key).filter(({ text }) => text === '*'),
    );
    const spans = wildcards.map(({ span }) => span);
    yield {
      at: {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      },
      address: grant.address,
      ...boundStrength(grant, index),
    };
  },
};

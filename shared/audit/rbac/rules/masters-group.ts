import { subjectsOf } from '../../kubernetes/binding-subjects.ts';
import { accessControls, cis } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';
import { atValue } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'rbac/masters-group',
  title: 'A role is bound to the `system:masters` group',
  severity: 'critical',
  profile: 'essential',
  why: 'Members of this group have all permissions, and no role change can revoke them.',
  fix: 'Create a separate group, and bind the role to it.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0123'],
  controls: accessControls(cis('5.1.7')),
  *check(object) {
    for (const { name } of subjectsOf(object)) {
      if (name.text === 'system:masters') yield atValue(object, name, 'subjects[system:masters]');
    }
  },
};

import { subjectsOf } from '../../kubernetes/binding-subjects.ts';
import { accessControls, cis } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { ACCOUNTS } from '../../kubernetes/references.ts';
import { atValue } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'rbac/default-account',
  title: 'A role is bound to a namespace’s default service account',
  severity: 'medium',
  profile: 'essential',
  why: 'All pods in the namespace that do not specify an account get the role.',
  fix: 'Create an account for the workload that needs the role, and bind the role to that account.',
  references: [ACCOUNTS],
  aliases: ['role_binding_to_default_service_account', 'C-0189'],
  controls: accessControls(cis('5.1.5')),
  *check(object) {
    for (const { kind, name } of subjectsOf(object)) {
      if (kind !== 'ServiceAccount' || name.text !== 'default') continue;
      yield atValue(object, name, 'subjects[default]');
    }
  },
};

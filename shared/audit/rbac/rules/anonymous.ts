import { yamlAt } from '../../../json/yaml-tree.ts';
import { subjectsOf } from '../../kubernetes/binding-subjects.ts';
import { accessControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { textOf } from '../../kubernetes/kubernetes-value.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';
import { atValue, code } from '../../kubernetes/report.ts';

const VARIANTS = new Map([
  ['system:anonymous', 'anonymous'],
  ['system:unauthenticated', 'anonymous'],
  ['system:authenticated', 'authenticated'],
]);

/** Roles that Kubernetes itself binds to everyone. */
const PUBLIC_ROLES = new Set([
  'system:basic-user',
  'system:discovery',
  'system:public-info-viewer',
]);

export const rule: ObjectRule = {
  on: 'object',
  id: 'rbac/anonymous',
  title: 'A role is bound to all users',
  severity: 'critical',
  profile: 'essential',
  why: 'Anyone who can reach the API has the role. On some clouds, every cloud customer counts as authenticated.',
  fix: 'Bind the role only to the accounts and groups that need it.',
  references: [RBAC_PRACTICES],
  aliases: ['KSV-0122', 'KSV-01011', 'C-0262'],
  controls: accessControls({ hipaa: ['164.312(d)'] }),
  *check(object) {
    const isPublic = PUBLIC_ROLES.has(textOf(yamlAt(object.root, 'roleRef', 'name')) ?? '');
    for (const { name } of subjectsOf(object)) {
      const variant = VARIANTS.get(name.text);
      if (variant === undefined) continue;
      yield atValue(object, name, `subjects[${name.text}]`, {
        variant,
        detail: `The subject is ${code(name.text)}.`,
        ...(isPublic ? { severity: 'none', profile: 'all' } : {}),
      });
    }
  },
};

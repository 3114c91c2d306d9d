import { type YamlScalar, yamlAt } from '../../../json/yaml-tree.ts';
import { isBinding, subjectsOf } from '../../kubernetes/binding-subjects.ts';
import { accessControls, cis } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { RBAC_PRACTICES } from '../../kubernetes/references.ts';
import { atValue, code } from '../../kubernetes/report.ts';
import type { Hit } from '../../rule.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'rbac/cluster-admin',
  title: 'A subject has `cluster-admin` or another broad role',
  severity: 'high',
  profile: 'essential',
  why: 'The role allows everything on all objects. A binding in a namespace allows everything in that namespace.',
  fix: 'Create a role with only the permissions that the subject needs, and bind that role.',
  references: [RBAC_PRACTICES],
  aliases: [
    'KSV-0111',
    'cluster_admin_role_binding_with_super_user_permissions',
    'cluster-admin-role-binding',
    'clusterrolebindingClusterAdmin',
    'rolebindingClusterAdminClusterRole',
    'rolebindingClusterAdminRole',
    'C-0035',
    'C-0272',
  ],
  controls: accessControls(cis('5.1.1')),
  *check(object) {
    if (!isBinding(object)) return;
    const role = yamlAt(object.root, 'roleRef');
    const name = scalarOf(yamlAt(role, 'name'));
    if (name === undefined || textOf(yamlAt(role, 'kind')) === 'Role') return;
    if (WIDE.has(name.text)) yield wide(object, name);
    if (name.text !== 'cluster-admin') return;
    // A different rule reports bindings to this group.
    if (subjectsOf(object).every((subject) => subject.name.text === 'system:masters')) return;
    const severity = object.kind === 'RoleBinding' ? 'medium' : 'high';
    yield atValue(object, name, 'roleRef.name', { variant: 'all', severity });
  },
};

/** Roles that exist in every cluster and grant access to all workloads and Secrets in a namespace. */
const WIDE = new Set(['admin', 'edit']);

/**
 * Returns the hit for a wide role. It is less severe within one namespace, because these roles are meant for the team
 * that owns a namespace.
 */
function wide(object: KubeObject, name: YamlScalar): Hit {
  const isForCluster = object.kind === 'ClusterRoleBinding';
  return atValue(object, name, 'roleRef.name', {
    variant: 'wide',
    severity: isForCluster ? 'medium' : 'none',
    profile: isForCluster ? 'hardened' : 'all',
    detail: `The role ${code(name.text)} can read Secrets and start pods.`,
  });
}

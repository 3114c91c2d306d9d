/** The manifest rules of all areas, grouped by the kind of subject. */
import { RULES as ADMISSION } from '../admission/rules.generated.ts';
import { RULES as CLUSTER } from '../cluster/rules.generated.ts';
import { RULES as LOGGING } from '../logging/rules.generated.ts';
import { RULES as MESH } from '../mesh/rules.generated.ts';
import { RULES as NETWORK } from '../network/rules.generated.ts';
import { RULES as RBAC } from '../rbac/rules.generated.ts';
import { RULES as RUNTIME } from '../runtime/rules.generated.ts';
import { RULES as STORAGE } from '../storage/rules.generated.ts';
import { FLAG_RULES } from './flag-rules.ts';
import type { KubernetesRule } from './kubernetes-rule.ts';
import { RULES as KUBERNETES } from './rules.generated.ts';

export const KUBERNETES_RULES: readonly KubernetesRule[] = [
  ...KUBERNETES,
  ...ADMISSION,
  ...CLUSTER,
  ...FLAG_RULES,
  ...LOGGING,
  ...MESH,
  ...NETWORK,
  ...RBAC,
  ...RUNTIME,
  ...STORAGE,
];

export const OBJECT_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'object');
/** The rules for objects, except those about flags of cluster components. Most objects have no such flags. */
export const RULES_WITHOUT_FLAGS = OBJECT_RULES.filter((rule) => !FLAG_RULES.includes(rule));
export const POD_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'pod');
export const CONTAINER_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'container');
export const GRANT_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'grant');

/** The rules of all areas that are about manifests, by the kind of their subject. */
import { RULES as RBAC } from '../rbac/rules.generated.ts';
import type { KubernetesRule } from './manifest.ts';
import { RULES as KUBERNETES } from './rules.generated.ts';

export const KUBERNETES_RULES: readonly KubernetesRule[] = [...KUBERNETES, ...RBAC];

export const OBJECT_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'object');
export const POD_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'pod');
export const CONTAINER_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'container');
export const GRANT_RULES = KUBERNETES_RULES.filter((rule) => rule.on === 'grant');

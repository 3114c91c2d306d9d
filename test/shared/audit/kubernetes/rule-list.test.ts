import { expect, it } from '@jest/globals';
import {
  CONTAINER_RULES,
  GRANT_RULES,
  KUBERNETES_RULES,
  OBJECT_RULES,
  POD_RULES,
} from '../../../../shared/audit/kubernetes/rule-list.ts';

it('each Kubernetes rule has a unique ID and applies to exactly one kind of subject', () => {
  const all = [...OBJECT_RULES, ...POD_RULES, ...CONTAINER_RULES, ...GRANT_RULES];
  expect(all).toHaveLength(KUBERNETES_RULES.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

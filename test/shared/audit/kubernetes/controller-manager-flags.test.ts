import { describe, expect, it } from '@jest/globals';
import { CONTROLLER_MANAGER_FLAGS } from '../../../../shared/audit/kubernetes/controller-manager-flags.ts';

describe('the rules for kube-controller-manager flags', () => {
  it.each([
    ['terminated-pod-gc', '0', true],
    ['terminated-pod-gc', '12500', false],
    ['account-credentials', 'false', true],
    ['bind-address', '127.0.0.1', false],
  ])('rate the flag %s with the value %j as insecure: %s', (slug, value, expected) => {
    expect(CONTROLLER_MANAGER_FLAGS.find((row) => row.slug === slug)?.isBad(value)).toBe(expected);
  });
});

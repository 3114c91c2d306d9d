import { describe, expect, it } from '@jest/globals';
import { SCHEDULER_FLAGS } from '../../../../shared/audit/kubernetes/scheduler-flags.ts';

describe('the rules for kube-scheduler flags', () => {
  it.each([
    ['profiling', 'true', true],
    ['profiling', 'false', false],
    ['bind-address', '0.0.0.0', true],
  ])('rate the flag %s with the value %j as insecure: %s', (slug, value, expected) => {
    expect(SCHEDULER_FLAGS.find((row) => row.slug === slug)?.isBad(value)).toBe(expected);
  });
});

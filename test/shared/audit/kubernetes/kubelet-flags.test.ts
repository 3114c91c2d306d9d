import { describe, expect, it } from '@jest/globals';
import { KUBELET_FLAGS } from '../../../../shared/audit/kubernetes/kubelet-flags.ts';

describe('the rules for kubelet flags', () => {
  it.each([
    ['read-only-port', '10255', true],
    ['read-only-port', '0', false],
    ['rotate-server-certificate', 'RotateKubeletServerCertificate=false', true],
    ['streaming-timeout', '0h', true],
  ])('rate the flag %s with the value %j as insecure: %s', (slug, value, expected) => {
    expect(KUBELET_FLAGS.find((row) => row.slug === slug)?.isBad(value)).toBe(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ETCD_FLAGS } from '../../../../shared/audit/kubernetes/etcd-flags.ts';

describe('the rules for etcd flags', () => {
  it.each([
    ['auto-tls', 'true', true],
    ['client-cert-auth', 'true', false],
    ['peer-tls', '', true],
  ])('rate the flag %s with the value %j as insecure: %s', (slug, value, expected) => {
    expect(ETCD_FLAGS.find((row) => row.slug === slug)?.isBad(value)).toBe(expected);
  });
});

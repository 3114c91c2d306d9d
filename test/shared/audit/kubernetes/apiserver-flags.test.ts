import { describe, expect, it } from '@jest/globals';
import { APISERVER_FLAGS } from '../../../../shared/audit/kubernetes/apiserver-flags.ts';

describe('the rules for kube-apiserver flags', () => {
  it.each([
    ['anonymous-auth', 'true', true],
    ['anonymous-auth', 'False', false],
    ['authorization-mode', 'Node,AlwaysAllow', true],
    ['authorization-rbac', 'Node', true],
    ['authorization-rbac', 'Node,RBAC', false],
    ['audit-log-maxage', '29', true],
    ['audit-log-maxage', 'x', true],
    ['audit-log-maxage', '30', false],
    ['request-timeout', '5m0s', false],
    ['request-timeout', '1h', true],
    ['tls-cipher-suites', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', false],
    ['tls-cipher-suites', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', true],
  ])('for the flag %s: isBad(%j) returns %s', (slug, value, expected) => {
    expect(APISERVER_FLAGS.find((row) => row.slug === slug)?.isBad(value)).toBe(expected);
  });
});

import { describe, expect, it } from '@jest/globals';
import { FLAG_TABLE } from '../../../../shared/audit/kubernetes/flag-table.ts';

const rowOf = (component: string, slug: string) =>
  FLAG_TABLE.find((row) => row.component === component && row.slug === slug);

describe('FLAG_TABLE', () => {
  it.each([
    ['apiserver', 'anonymous-auth', 'true', true],
    ['apiserver', 'anonymous-auth', 'False', false],
    ['apiserver', 'authorization-mode', 'Node,AlwaysAllow', true],
    ['apiserver', 'authorization-rbac', 'Node', true],
    ['apiserver', 'authorization-rbac', 'Node,RBAC', false],
    ['apiserver', 'audit-log-maxage', '29', true],
    ['apiserver', 'audit-log-maxage', 'x', true],
    ['apiserver', 'audit-log-maxage', '30', false],
    ['apiserver', 'request-timeout', '5m0s', false],
    ['apiserver', 'request-timeout', '1h', true],
    ['apiserver', 'tls-cipher-suites', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', false],
    ['apiserver', 'tls-cipher-suites', 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA', true],
    ['controller-manager', 'terminated-pod-gc', '0', true],
    ['etcd', 'auto-tls', 'true', true],
    ['kubelet', 'read-only-port', '10255', true],
    ['kubelet', 'rotate-server-certificate', 'RotateKubeletServerCertificate=false', true],
  ])('%s/%s with %s is bad: %s', (component, slug, value, expected) => {
    expect(rowOf(component, slug)?.isBad(value)).toBe(expected);
  });

  it('has each ID once', () => {
    const ids = FLAG_TABLE.map(({ component, slug }) => `${component}/${slug}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

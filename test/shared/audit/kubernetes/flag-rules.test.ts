import { describe, expect, it } from '@jest/globals';
import { FLAG_RULES } from '../../../../shared/audit/kubernetes/flag-rules.ts';
import { auditFacts } from '../../../support/audit.ts';
import { manifests, podText, sliced } from '../../../support/kubernetes.ts';

function found(id: string, text: string) {
  const read = manifests(text);
  const facts = { ...auditFacts(), index: read.index };
  const rules = FLAG_RULES.filter((rule) => rule.id === id);
  return rules.flatMap((rule) =>
    [...rule.check(read.first, facts)].map(({ at, variant, profile }) => [
      sliced(read.text, at),
      variant,
      profile,
    ]),
  );
}

const run = (command: string) => podText(`  containers: [{name: a, command: [${command}]}]`);
const KUBELET = 'apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n';

describe('the flag rules', () => {
  it.each([
    [
      'apiserver/anonymous-auth',
      run('kube-apiserver, --anonymous-auth=true'),
      [['--anonymous-auth=true', 'value', undefined]],
    ],
    ['apiserver/anonymous-auth', run('kube-apiserver'), [['command', 'absent', 'hardened']]],
    ['apiserver/anonymous-auth', run('kube-apiserver, --anonymous-auth=false'), []],
    ['apiserver/token-auth-file', run('kube-apiserver'), []],
    ['etcd/client-tls', run('etcd, --cert-file=a'), [['command', 'absent', 'hardened']]],
    ['scheduler/profiling', run('kube-scheduler, --config=a'), []],
    [
      'kubelet/anonymous-auth',
      `${KUBELET}authentication: {anonymous: {enabled: yes}}\n`,
      [['yes', 'value', undefined]],
    ],
    ['kubelet/client-ca-file', KUBELET, [['KubeletConfiguration', 'absent', 'hardened']]],
    [
      'kubelet/tls-cipher-suites',
      `${KUBELET}tlsCipherSuites: [TLS_RSA_WITH_RC4_128_SHA]\n`,
      [['[TLS_RSA_WITH_RC4_128_SHA]', 'value', undefined]],
    ],
    [
      'kubelet/rotate-server-certificate',
      `${KUBELET}featureGates: {RotateKubeletServerCertificate: false}\n`,
      [['false', 'value', undefined]],
    ],
  ])('report the expected hits for the rule %s in %j', (id, text, expected) => {
    expect(found(id, text)).toEqual(expected);
  });

  it('have text and IDs in the same form as all other rules', () => {
    for (const { id, title, why, fix } of FLAG_RULES) {
      expect(id.length).toBeLessThanOrEqual(40);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      for (const text of [why, fix]) expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });
});

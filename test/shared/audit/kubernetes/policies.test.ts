import { describe, expect, it } from '@jest/globals';
import {
  isDefaultDeny,
  isNetworkPolicy,
  limits,
  policiesBeside,
  selectsPod,
} from '../../../../shared/audit/kubernetes/policies.ts';
import { manifests, podText, present } from '../../../support/kubernetes.ts';

const policy = (spec: string, apiVersion = 'networking.k8s.io/v1', kind = 'NetworkPolicy') =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: p}\n${spec}\n`;

describe('the functions for network policies', () => {
  it.each([
    ['spec: {podSelector: {}}', true, false],
    ['spec: {podSelector: {}, policyTypes: [Ingress, Egress]}', true, true],
    ['spec: {podSelector: {}, ingress: [{}]}', false, false],
    ['spec: {podSelector: {}, ingress: [{ports: [{port: 80}]}]}', true, false],
    ['spec: {podSelector: {matchLabels: {a: b}}}', false, false],
  ])(
    'determine whether %s denies ingress by default: %s, and egress: %s',
    (spec, ingress, egress) => {
      const { first } = manifests(policy(spec));
      expect([isDefaultDeny(first, 'ingress'), isDefaultDeny(first, 'egress')]).toEqual([
        ingress,
        egress,
      ]);
    },
  );

  it.each([
    [policy('spec: {podSelector: {matchLabels: {app: web}}}'), true],
    [policy('spec: {podSelector: {matchLabels: {app: db}}}'), false],
    [policy('specs: [{endpointSelector: {}}]', 'cilium.io/v2', 'CiliumNetworkPolicy'), true],
    [policy('spec: {selector: all()}', 'projectcalico.org/v3'), true],
  ])('determine whether %j selects the pod: %s', (text, expected) => {
    const pod = podText('  containers: [{name: web}]', 'labels: {app: web}');
    const read = manifests(`${pod}---\n${text}`);
    const found = policiesBeside(read.first, read.index);
    expect(selectsPod(present(found[0]), read.pod)).toBe(expected);
  });

  it.each([
    [policy('spec: {podSelector: {}}'), [true, false]],
    [policy('spec: {podSelector: {}, egress: [{}]}'), [true, true]],
    [policy('spec: {podSelector: {}, policyTypes: [Egress]}'), [false, true]],
    [policy('spec: {selector: all(), types: [Ingress]}', 'projectcalico.org/v3'), [true, false]],
    [policy('specs: [{egressDeny: []}]', 'cilium.io/v2', 'CiliumNetworkPolicy'), [false, true]],
  ])('determine whether %j limits ingress and egress: %j', (text, expected) => {
    const { first } = manifests(text);
    expect([limits(first, 'ingress'), limits(first, 'egress')]).toEqual(expected);
  });

  it('distinguish Kubernetes network policies from those of other projects', () => {
    expect(isNetworkPolicy(manifests(policy('spec: {}')).first)).toBe(true);
    expect(isNetworkPolicy(manifests(policy('spec: {}', 'projectcalico.org/v3')).first)).toBe(
      false,
    );
  });
});

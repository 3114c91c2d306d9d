import { describe, expect, it } from '@jest/globals';
import { componentsOf } from '../../../../shared/audit/kubernetes/component-flags.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

function flags(text: string) {
  const { first, index } = manifests(text);
  return componentsOf(first, index.podsOf(first)).map(({ component, flags: given, isComplete }) => [
    component,
    Object.fromEntries(given.map(({ name, value }) => [name, value])),
    isComplete,
  ]);
}

describe('componentsOf', () => {
  it('reads flags with or without a value', () => {
    const spec =
      '  containers: [{name: a, command: [/usr/bin/kube-apiserver, --a=b=c, --profiling], args: [--port, "0", --x]}]';
    expect(flags(podText(spec))).toEqual([
      ['apiserver', { a: 'b=c', profiling: 'true', port: '0', x: 'true' }, true],
    ]);
  });

  it('marks the flags as incomplete if a configuration file can contain further settings', () => {
    const spec = '  containers: [{name: a, command: [kubelet, --config=a.yaml]}]';
    expect(flags(podText(spec))).toEqual([['kubelet', { config: 'a.yaml' }, false]]);
  });

  it('ignores programs that are not Kubernetes components', () => {
    expect(flags(podText('  containers: [{name: a, command: [my-kubelet-test]}]'))).toEqual([]);
  });

  it('reads the extra arguments in a kubeadm configuration from a mapping or from a list', () => {
    const text =
      'apiVersion: kubeadm.k8s.io/v1beta4\nkind: ClusterConfiguration\napiServer: {extraArgs: [{name: profiling, value: "true"}]}\nscheduler: {extraArgs: {profiling: "false"}}\n';
    expect(flags(text)).toEqual([
      ['apiserver', { profiling: 'true' }, false],
      ['controller-manager', {}, false],
      ['scheduler', { profiling: 'false' }, false],
      ['etcd', {}, false],
    ]);
  });
});

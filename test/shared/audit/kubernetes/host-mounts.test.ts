import { expect, it } from '@jest/globals';
import { hostMounts } from '../../../../shared/audit/kubernetes/host-mounts.ts';
import { manifests, podText } from '../../../support/kubernetes.ts';

it.each([
  ['/', 'sensitive'],
  ['/etc/', 'sensitive'],
  ['//etc/../proc', 'sensitive'],
  ['/var/lib/kubelet/pods', 'sensitive'],
  ['/var/lib', 'sensitive'],
  ['/var/lib/web', 'system'],
  ['/home/web', 'system'],
  ['/run/containerd/containerd.sock', 'socket'],
  ['/data', 'other'],
])('for the host path %s, hostMounts returns the kind %s', (path, kind) => {
  const { first, index } = manifests(
    podText(`  containers: [{name: web}]\n  volumes: [{name: a, hostPath: {path: "${path}"}}]`),
  );
  expect(hostMounts(first, index).map((mount) => [mount.kind, mount.isWritable])).toEqual([
    [kind, false],
  ]);
});

it('hostMounts treats a mount as writable unless it is marked as read-only', () => {
  const { first, index } = manifests(
    podText(
      '  containers:\n  - name: web\n    volumeMounts: [{name: a, mountPath: /a}, {name: b, mountPath: /b, readOnly: yes}]\n  volumes: [{name: a, hostPath: {path: /a}}, {name: b, hostPath: {path: /b}}, {name: c, hostPath: }]',
    ),
  );
  expect(hostMounts(first, index).map(({ isWritable }) => isWritable)).toEqual([true, false]);
});

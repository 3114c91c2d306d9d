import { expect, it } from '@jest/globals';
import { holdsSocket } from '../../../../shared/audit/compose/control-sockets.ts';

it.each([
  ['/var/run/docker.sock', true],
  ['/run/containerd/containerd.sock', true],
  ['/run/user/1000/podman/podman.sock', true],
  ['/home/ann/docker.sock', true],
  ['/run', true],
  ['/var', true],
  ['/', true],
  ['/run/user/1000', false],
  ['/run/dbus', false],
  ['/docker.sock.md', false],
])('for the path %s, holdsSocket returns %s', (path, expected) => {
  expect(holdsSocket(path)).toBe(expected);
});

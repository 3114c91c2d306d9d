import type { Rule } from '../../rule.ts';
import { isTrue } from '../compose-values.ts';
import { holdsSocket } from '../control-sockets.ts';
import { normalized } from '../host-paths.ts';
import { mountsOf } from '../read-mounts.ts';
import { fieldOf, type Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

export const rule: Rule<Service> = {
  id: 'compose/control-socket',
  title: 'The container engine socket is mounted',
  severity: 'critical',
  profile: 'essential',
  why: 'A process that can use the socket can start a privileged container on the host. A read-only mount does not prevent this.',
  fix: 'Remove the mount. If a program needs the socket, use a proxy that allows only specific requests.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  aliases: ['CL-0001', 'docker_socket_mounted_in_container', 'exposing-docker-socket-volume'],
  controls: { 'cis-docker-1.6.0': ['5.32'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    // If this key is set, Compose mounts the engine's socket.
    const socket = fieldOf(service, 'use_api_socket');
    if (socket !== undefined && isTrue(socket.node)) {
      yield serviceHit(service, socket, 'use_api_socket');
    }
    for (const mount of mountsOf(service)) {
      const path = normalized(mount.source ?? '');
      // Another rule reports a mount of the whole file system of the host.
      if (!mount.isHostPath || path === '/' || !holdsSocket(path)) continue;
      yield serviceHit(service, mount.sourceValue, `volumes ${path}`);
    }
  },
};

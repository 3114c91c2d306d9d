import { workloadControls } from '../controls.ts';
import { hostMounts } from '../host-mounts.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { HOST_PATH } from '../references.ts';
import { atValue, code } from '../report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/runtime-socket',
  title: 'A pod can control the node’s container runtime',
  severity: 'critical',
  profile: 'essential',
  why: 'With the socket, the pod can start privileged containers on the node. A read-only mount does not prevent this.',
  fix: 'Remove the volume. To build images, use a builder that does not need a runtime, such as rootless BuildKit.',
  references: [HOST_PATH],
  aliases: [
    'KSV-0006',
    'CKV_K8S_27',
    'docker_daemon_socket_is_exposed_to_containers',
    'docker-sock',
    'C-0074',
  ],
  controls: workloadControls(),
  *check(object, { index }) {
    for (const { place, field, node, path, kind } of hostMounts(object, index)) {
      if (kind === 'socket') {
        yield atValue(place, node, field, { detail: `The socket is ${code(path)}.` });
      }
    }
  },
};

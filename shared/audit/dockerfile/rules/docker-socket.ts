import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

/** Matches the sockets of Docker, containerd, CRI-O and Podman. */
const SOCKET = /(?:docker|containerd|crio|podman)\.sock\b/;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/docker-socket',
  title: 'The image uses the container engine socket',
  severity: 'high',
  profile: 'essential',
  why: 'A process that can use the socket can start containers as root on the host.',
  fix: 'Remove the socket. Build images with BuildKit, or with a tool that does not need an engine.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  aliases: ['dockerfile-dockerd-socket-mount'],
  controls: {
    'cis-docker-1.6.0': ['5.32'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'VOLUME', 'COPY', 'ADD')) {
      for (const { text, span } of step.words) {
        if (SOCKET.test(text)) yield stepHit(step, span, 'socket');
      }
    }
    for (const step of stepsOf(dockerfile, 'RUN')) {
      for (const { name, value = '', valueSpan } of step.flags) {
        if (name === 'mount' && SOCKET.test(value)) yield stepHit(step, valueSpan, 'socket');
      }
    }
  },
};

import type { Rule } from '../../rule.ts';
import { IMAGE_CONTROLS, type ImageSubject, isPart, partHit } from '../subject.ts';

/** Matches the sockets of Docker, containerd, CRI-O and Podman. */
const SOCKET = /(?:docker|containerd|crio|podman)\.sock\/?$/;

export const rule: Rule<ImageSubject> = {
  id: 'image/docker-socket-volume',
  title: 'The image has a volume for the container engine socket',
  severity: 'high',
  profile: 'essential',
  why: 'A process that can use the socket can start containers as root on the host.',
  fix: 'Remove the `VOLUME` instruction. Build images with BuildKit, or with a tool that does not need an engine.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  aliases: [],
  controls: { ...IMAGE_CONTROLS, 'cis-docker-1.6.0': ['5.32'] },
  *check(subject) {
    const { file } = subject;
    if (!isPart(subject, 'config.Volumes')) return;
    if (file.text.split('\n').some((path) => SOCKET.test(path))) yield partHit(file, 'socket');
  },
};

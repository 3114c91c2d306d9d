import type { Rule } from '../../rule.ts';
import { IMAGE_CONTROLS, type ImageSubject, isPart, partHit } from '../subject.ts';

/** Matches the name of an SSH server program as a word in a command. */
const SERVER = /(?:^|[\s/;&|"'])(?:sshd|dropbear)(?=$|[\s;&|"'])/;

export const rule: Rule<ImageSubject> = {
  id: 'image/ssh-server',
  title: 'The image provides SSH access',
  severity: 'medium',
  profile: 'essential',
  why: 'SSH is a way into the container that the orchestrator neither controls nor logs.',
  fix: 'Remove the SSH server. Use `docker exec` or `kubectl exec` for a shell.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  aliases: ['DS-0004', 'C-0042'],
  controls: { ...IMAGE_CONTROLS, 'cis-docker-1.6.0': ['5.7'] },
  *check(subject) {
    const { file } = subject;
    const isCommand = ['config.Entrypoint', 'config.Cmd'].some((path) => isPart(subject, path));
    if (isCommand && SERVER.test(file.text)) {
      yield partHit(file, 'sshd', { detail: 'The container starts an SSH server.' });
    } else if (isPart(subject, 'config.ExposedPorts') && file.text.split('\n').some(isSshPort)) {
      yield partHit(file, '22', { detail: 'The image exposes port 22.' });
    }
  },
};

/**
 * Returns true if an exposed port is or includes TCP port 22. The port is a number or a range, and can have a protocol:
 * `22/tcp`.
 */
function isSshPort(name: string): boolean {
  const [, first, last = first, protocol = 'tcp'] =
    /^(\d{1,5})(?:-(\d{1,5}))?(?:\/(\w+))?$/.exec(name) ?? [];
  return protocol.toLowerCase() === 'tcp' && Number(first) <= 22 && Number(last) >= 22;
}

import type { Rule } from '../../rule.ts';
import { IMAGE_CONTROLS, type ImageSubject, isPart, partHit } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/user-root',
  title: 'The container runs as root',
  severity: 'medium',
  profile: 'essential',
  why: 'A process that an attacker controls, or that escapes from the container, has root privileges.',
  fix: 'End the Dockerfile with an unprivileged user, specified by its ID: `USER 10001`.',
  references: ['https://docs.docker.com/reference/dockerfile/#user'],
  aliases: ['DS-0002'],
  controls: {
    ...IMAGE_CONTROLS,
    'cis-docker-1.6.0': ['4.1'],
    'cis-kubernetes-1.10': ['5.2.7'],
    'nsa-cisa-1.2': ['pod'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  *check(subject) {
    const { file, image } = subject;
    // Windows has no root user, and an empty user is not an administrator there.
    if (!isPart(subject, 'config.User') || image.parts.get('os')?.text === 'windows') return;
    const [user = ''] = file.text.trim().split(':', 1);
    const shown = `\`${user.slice(0, 40)}\``;
    if (user === '')
      yield partHit(file, 'User', { detail: 'The configuration does not set a user.' });
    else if (/^(?:root|[+-]?0+)$/i.test(user))
      yield partHit(file, 'User', { detail: `The user is ${shown}.` });
    else if (idOf(user, image.parts.get('etc/passwd')?.text) === '0') {
      yield partHit(file, 'User', { detail: `The user ${shown} has the ID 0 in \`/etc/passwd\`.` });
    }
  },
};

function idOf(user: string, accounts = ''): string | undefined {
  const line = accounts.split('\n').find((each) => each.startsWith(`${user}:`));
  return line?.split(':')[2]?.replace(/^0+(?=\d)/, '');
}

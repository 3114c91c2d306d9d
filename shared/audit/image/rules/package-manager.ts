import type { Rule } from '../../rule.ts';
import { type ImageSubject, partHit } from '../subject.ts';

/** Maximum number of programs in the description. */
const MAX_SHOWN = 10;

export const rule: Rule<ImageSubject> = {
  id: 'image/package-manager',
  title: 'The image contains a shell or a package manager',
  severity: 'none',
  profile: 'all',
  why: 'An attacker can use these programs. A service usually needs neither.',
  fix: 'Copy the service into a base image without these programs, such as a distroless image.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['4.3'],
    'nist-800-190': ['4.1.2', '4.5.1'],
    'pci-dss-4.0.1': ['2.2.4'],
  },
  *check({ file, image: { programs } }) {
    if (programs[0] !== file) return;
    const names = programs.slice(0, MAX_SHOWN).map(({ path }) => `\`/${path}\``);
    const left = programs.length - names.length;
    const more = left > 0 ? ` and ${left} more` : '';
    yield partHit(file, 'programs', { detail: `The image contains ${names.join(', ')}${more}.` });
  },
};

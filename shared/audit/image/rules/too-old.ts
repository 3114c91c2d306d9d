import type { Rule } from '../../rule.ts';
import { type ImageSubject, isPart, partHit } from '../subject.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Date of the first Docker version. Earlier dates, as in reproducible builds, do not show when the image was built. */
const FIRST_IMAGE_MS = Date.UTC(2013, 2, 20);

export const rule: Rule<ImageSubject> = {
  id: 'image/too-old',
  title: 'The image is older than the policy allows',
  severity: 'medium',
  profile: 'essential',
  why: 'An old image lacks security updates for its packages.',
  fix: 'Build the image again with a current base image.',
  references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  aliases: [],
  controls: {
    'cis-docker-1.6.0': ['4.4', '5.28'],
    'nist-800-190': ['4.1.2', '4.2.2'],
    'pci-dss-4.0.1': ['6.3.3'],
  },
  *check(subject, { image: { maxAgeDays, now } = {} }) {
    const { file } = subject;
    if (!isPart(subject, 'created') || maxAgeDays === undefined || now === undefined) return;
    const builtMs = Date.parse(file.text);
    const isFuture = builtMs > Date.parse(now) + DAY_MS;
    if (Number.isNaN(builtMs) || builtMs < FIRST_IMAGE_MS || isFuture) {
      const detail = 'The configuration does not state when the image was built.';
      yield partHit(file, 'created', { detail, variant: 'unknown' });
      return;
    }
    const days = Math.floor((Date.parse(now) - builtMs) / DAY_MS);
    if (days <= maxAgeDays) return;
    const detail = `The image was built ${days} days ago. The policy allows ${maxAgeDays} days.`;
    yield partHit(file, 'created', { detail });
  },
};

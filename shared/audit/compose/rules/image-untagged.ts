import type { Rule } from '../../rule.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';
import { imagesOf, isMovingTag } from '../service-image.ts';

export const rule: Rule<Service> = {
  id: 'compose/image-untagged',
  title: 'The image version is not fixed',
  severity: 'medium',
  profile: 'essential',
  why: 'Without a tag, or with the tag `latest`, each host can run a different image.',
  fix: 'Specify a version, or preferably a version and a digest: `nginx:1.27@sha256:…`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  aliases: ['CL-0004'],
  controls: {
    'cis-docker-1.6.0': ['4.2'],
    'nist-800-190': ['4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
  },
  *check(service) {
    for (const { name, field, part } of imagesOf(service)) {
      const { tag, digest } = name;
      if (digest !== undefined || !isMovingTag(tag)) continue;
      yield serviceHit(service, field, part, { variant: tag === undefined ? 'no-tag' : 'moving' });
    }
  },
};

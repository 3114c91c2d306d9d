import type { Rule } from '../../rule.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';
import { imagesOf, isMovingTag } from '../service-image.ts';

export const rule: Rule<Service> = {
  id: 'compose/image-not-pinned',
  title: 'The image is not pinned to a digest',
  severity: 'low',
  profile: 'hardened',
  why: 'The publisher, or an attacker with access to the publisher’s account, can move the tag to a different image.',
  fix: 'Add the digest to the tag: `nginx:1.27@sha256:…`.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  aliases: ['CL-0019'],
  controls: {
    'nist-800-190': ['4.1.5', '4.4.3'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
  },
  *check(service) {
    for (const { name, field, part } of imagesOf(service)) {
      const { tag, digest } = name;
      if (digest !== undefined || isMovingTag(tag) || tag === 'variable') continue;
      yield serviceHit(service, field, part);
    }
  },
};

import type { Rule } from '../../rule.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';
import { imageOf, isMovingTag } from '../service-image.ts';

export const rule: Rule<Service> = {
  id: 'compose/image-untagged',
  title: 'The version of the image is not fixed',
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
    const image = imageOf(service);
    if (image === undefined || image.name.digest !== undefined) return;
    const { tag } = image.name;
    if (!isMovingTag(tag)) return;
    yield serviceHit(service, image.field, 'image', {
      variant: tag === undefined ? 'no-tag' : 'moving',
    });
  },
};

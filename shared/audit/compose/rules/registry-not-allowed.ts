import { fullRepository } from '../../../docker/image-name.ts';
import type { Rule } from '../../rule.ts';
import type { Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';
import { imagesOf } from '../service-image.ts';

export const rule: Rule<Service> = {
  id: 'compose/registry-not-allowed',
  title: 'The image is from a registry that the policy does not allow',
  severity: 'high',
  profile: 'essential',
  why: 'Your organization has approved only the registries in the policy.',
  fix: 'Use an image from an allowed registry, or add the registry to `registries` in the policy.',
  references: ['https://docs.docker.com/reference/compose-file/services/#image'],
  aliases: [],
  controls: { 'nist-800-190': ['4.1.5', '4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service, { registries }) {
    if (registries.length === 0) return;
    for (const { name, field, part } of imagesOf(service)) {
      const full = `${fullRepository(name)}/`;
      if (registries.some((registry) => full.startsWith(registry))) continue;
      yield serviceHit(service, field, part);
    }
  },
};

import { fullRepository } from '../../../docker/image-name.ts';
import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { imagesOf } from '../stage-images.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/registry-not-allowed',
  title: 'The base image is from a registry that the policy does not allow',
  severity: 'high',
  profile: 'essential',
  why: 'Your organization has approved only the registries in the policy.',
  fix: 'Use an image from an allowed registry, or add the registry to `registries` in the policy.',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  aliases: ['DL3026'],
  controls: {
    'cis-docker-1.6.0': ['4.2'],
    'nist-800-190': ['4.1.2', '4.1.5'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile, { registries }) {
    if (registries.length === 0) return;
    for (const { image, name, at, address } of imagesOf(dockerfile)) {
      const full = `${fullRepository(image)}/`;
      if (registries.some((registry) => full.startsWith(registry))) continue;
      yield {
        at,
        address,
        detail: `\`${name.slice(0, 100)}\` is from a registry that is not allowed.`,
      };
    }
  },
};

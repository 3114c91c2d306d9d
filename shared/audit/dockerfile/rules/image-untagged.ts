import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { imagesOf } from '../stage-images.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/image-untagged',
  title: 'The base image has no tag',
  severity: 'medium',
  profile: 'essential',
  why: 'Without a tag, each build uses the newest image at that time.',
  fix: 'Specify a version, or preferably a version and a digest: `alpine:3.20@sha256:…`.',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  aliases: ['DL3006', 'image_version_not_explicit', 'missing-image-version'],
  controls: {
    'cis-docker-1.6.0': ['4.2'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const { image, at, address, use } of imagesOf(dockerfile)) {
      if (image.tag !== undefined || image.digest !== undefined) continue;
      yield { at, address, variant: use };
    }
  },
};

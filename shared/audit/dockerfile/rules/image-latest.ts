import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { imagesOf } from '../stage-images.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/image-latest',
  title: 'The base image has the tag `latest`',
  severity: 'medium',
  profile: 'essential',
  why: 'The tag moves, so two builds of the same source can differ.',
  fix: 'Specify a version, or preferably a version and a digest: `alpine:3.20@sha256:…`.',
  references: ['https://docs.docker.com/reference/dockerfile/#from'],
  aliases: [
    'CKV_DOCKER_7',
    'DL3007',
    'DS-0001',
    'avoid-latest-version',
    'image_version_using_latest',
  ],
  controls: {
    'cis-docker-1.6.0': ['4.2'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const { image, at, address, use } of imagesOf(dockerfile)) {
      if (image.tag !== 'latest' || image.digest !== undefined) continue;
      yield { at, address, variant: use };
    }
  },
};

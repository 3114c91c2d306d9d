import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { imagesOf } from '../stage-images.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/image-not-pinned',
  title: 'The base image is not pinned to a digest',
  severity: 'low',
  profile: 'hardened',
  why: 'The publisher, or an attacker with access to the publisher’s account, can move the tag to a different image.',
  fix: 'Add the digest to the tag: `alpine:3.20@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  aliases: ['dockerfile-source-not-pinned', 'unpinned-images'],
  controls: {
    'cis-docker-1.6.0': ['4.2'],
    'nist-800-190': ['4.1.2', '4.1.5'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const { image, at, address, use } of imagesOf(dockerfile)) {
      if (image.tag === undefined || image.tag === 'latest' || image.digest !== undefined) continue;
      yield { at, address, variant: use };
    }
  },
};

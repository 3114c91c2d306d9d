import { imageOf } from '../container-image.ts';
import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { IMAGES } from '../references.ts';
import { atValue, code } from '../report.ts';

/** Tags that follow a branch or the newest build. */
const FLOATING = new Set([
  'latest',
  'main',
  'master',
  'dev',
  'develop',
  'edge',
  'nightly',
  'canary',
]);

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/image-untagged',
  title: 'An image version is not fixed',
  severity: 'medium',
  profile: 'essential',
  why: 'The version depends on when each node pulls the image, and nobody can tell which version is running.',
  fix: 'Specify a version, or preferably a digest: `image: nginx:1.27@sha256:…`.',
  references: [IMAGES],
  aliases: ['KSV-0013', 'CKV_K8S_14', 'invalid_image', 'latest-tag', 'tagNotSpecified', 'C-0075'],
  controls: workloadControls({ slsa: ['build'] }),
  *check(container, { index }) {
    const image = imageOf(container, index);
    if (image === undefined || image.isTemplate || image.digest !== undefined) return;
    if (image.tag !== undefined && !FLOATING.has(image.tag)) return;
    yield atValue(container, image.node, 'image', {
      variant: variantOf(image.tag),
      detail: `The image is ${code(image.name)}.`,
    });
  },
};

function variantOf(tag: string | undefined): string {
  if (tag === undefined) return 'untagged';
  return tag === 'latest' ? tag : 'floating';
}

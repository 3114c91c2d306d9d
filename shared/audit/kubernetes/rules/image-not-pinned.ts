import { imageOf } from '../container-image.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { IMAGES } from '../references.ts';
import { atValue, code } from '../report.ts';
import { parameterIn } from '../step-parameters.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/image-not-pinned',
  title: 'An image is not pinned to a digest',
  severity: 'low',
  profile: 'hardened',
  why: 'Anyone who controls the registry can move the tag to a different image.',
  fix: 'Add the digest: `image: nginx:1.27@sha256:…`.',
  references: [IMAGES],
  aliases: ['CKV_K8S_43', 'image_without_digest', 'C-0306'],
  controls: workloadControls({ ...cis('5.5.1'), slsa: ['build'], 'nist-800-190': ['4.1.5'] }),
  *check(container, { index }) {
    const image = imageOf(container, index);
    if (image === undefined || image.digest !== undefined) return;
    const parameter = container.parameters === undefined ? undefined : parameterIn(image.name);
    yield atValue(
      container,
      image.node,
      'image',
      parameter === undefined
        ? { detail: `The image is ${code(image.name)}.` }
        : {
            variant: 'parameter',
            profile: 'all',
            detail: `The parameter ${code(parameter)} sets the image, and its value is unknown.`,
          },
    );
  },
};

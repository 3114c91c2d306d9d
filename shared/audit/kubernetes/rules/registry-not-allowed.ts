import { fullRepository, parseImageName } from '../../../docker/image-name.ts';
import { imageOf } from '../container-image.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { IMAGES } from '../references.ts';
import { atValue, code } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/registry-not-allowed',
  title: 'An image comes from a registry that the policy does not allow',
  severity: 'high',
  profile: 'essential',
  why: 'Nobody has reviewed what this registry contains or who can publish to it.',
  fix: 'Use an image from one of the `registries` in the policy, or copy the image to such a registry.',
  references: [IMAGES],
  aliases: ['KSV-0125', 'C-0001', 'C-0078'],
  controls: workloadControls({ ...cis('5.5.1'), 'nist-800-190': ['4.1.5'] }),
  *check(container, { index, registries }) {
    const image = imageOf(container, index);
    if (image === undefined || image.isTemplate || registries.length === 0) return;
    const full = `${fullRepository(parseImageName(image.repository))}/`;
    if (registries.some((registry) => full.startsWith(registry))) return;
    yield atValue(container, image.node, 'image', { detail: `The image is ${code(image.name)}.` });
  },
};

import { yamlAt } from '../../../json/yaml-tree.ts';
import { imageOf } from '../container-image.ts';
import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { scalarOf } from '../kubernetes-value.ts';
import { IMAGES } from '../references.ts';
import { absent, atValue } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/pull-policy',
  title: 'A node can run a cached image without contacting the registry',
  severity: 'none',
  profile: 'all',
  why: 'A pod can run an image that is already on the node, even without permission to pull the image.',
  fix: 'Set `imagePullPolicy: Always`.',
  references: [`${IMAGES}#image-pull-policy`],
  aliases: ['CKV_K8S_15', 'image_pull_policy_of_container_is_not_always', 'pullPolicyNotAlways'],
  controls: workloadControls(),
  *check(container, { index }) {
    const policy = scalarOf(yamlAt(container.node, 'imagePullPolicy'));
    if (policy?.text === 'Always' || container.pod.object.isPatch) return;
    if (policy !== undefined) {
      yield atValue(container, policy, 'imagePullPolicy', { variant: 'stated' });
      return;
    }
    const image = imageOf(container, index);
    const isAlways = image?.digest === undefined && (image?.tag ?? 'latest') === 'latest';
    if (image === undefined || isAlways) return;
    yield absent(container, container.node, ['imagePullPolicy'], { variant: 'unset' });
  },
};

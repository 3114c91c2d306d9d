import type { Edit } from '../../rule.ts';
import { type ContainerImage, imageOf } from '../container-image.ts';
import { workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { atValue, code } from '../report.ts';

/** Registries that no longer receive new images, each with its successor if there is one. */
const RETIRED: readonly (readonly [string, string | undefined])[] = [
  ['k8s.gcr.io/', 'registry.k8s.io/'],
  ['gcr.io/google_containers/', 'registry.k8s.io/'],
  ['gcr.io/google-containers/', 'registry.k8s.io/'],
  ['gcr.io/kubernetes-helm/', undefined],
  ['docker.pkg.github.com/', undefined],
];

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/registry-retired',
  title: 'An image comes from a retired registry',
  severity: 'low',
  profile: 'essential',
  why: 'The registry receives no new versions or security fixes, and may be shut down.',
  fix: 'Use its successor. For `k8s.gcr.io`, this is `registry.k8s.io`.',
  references: ['https://kubernetes.io/blog/2023/03/10/image-registry-redirect/'],
  aliases: ['C-0253'],
  controls: workloadControls({ 'nsa-cisa-1.2': ['updates'] }),
  *check(container, { index }) {
    const image = imageOf(container, index);
    if (image === undefined) return;
    const retired = RETIRED.find(([registry]) => image.name.startsWith(registry));
    if (retired === undefined) return;
    yield atValue(container, image.node, 'image', {
      detail: `The image is ${code(image.name)}.`,
      edits: editsOf(image, retired),
    });
  },
};

function editsOf(
  { node, name }: ContainerImage,
  [registry, successor]: readonly [string, string | undefined],
): readonly Edit[] {
  // An image that a kustomization changes gets no edit, because the kustomization would override it.
  if (successor === undefined || node.text !== name) return [];
  const start = node.span.start + (node.isPlain ? 0 : 1);
  const span = { start, end: start + registry.length };
  return [{ span, text: successor, isSafe: true }];
}

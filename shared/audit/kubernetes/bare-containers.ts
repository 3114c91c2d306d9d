/** Finds containers outside of pods: steps of Argo Workflows and Tekton, and images that kustomizations set. */
import type { YamlMap, YamlScalar } from '../../json/yaml-tree.ts';
import type { ContainerRule } from './kubernetes-rule.ts';
import { kustomizedImages } from './kustomized-images.ts';
import type { Container, KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { CONTAINER_RULES } from './rule-list.ts';
import { stepContainers, stepOf } from './step-containers.ts';

/** Rules that need only the container itself. Other rules also need the pod, which a controller creates later. */
const STATED: ReadonlySet<string> = new Set([
  'kubernetes/capability-added',
  'kubernetes/capability-critical',
  'kubernetes/image-not-pinned',
  'kubernetes/image-untagged',
  'kubernetes/proc-unmasked',
  'kubernetes/registry-not-allowed',
  'kubernetes/registry-retired',
]);
const BARE_RULES = CONTAINER_RULES.filter(({ id }) => STATED.has(id));
const REGISTRY_RULES = BARE_RULES.filter(({ id }) => id.startsWith('kubernetes/registry'));

/** A container with the rules that apply to it. */
export interface BareContainer {
  readonly container: Container;
  readonly rules: readonly ContainerRule[];
}

export function bareContainers(
  object: KubeObject,
  index: Pick<ManifestIndex, 'imageOf' | 'pods'>,
): readonly BareContainer[] {
  const images = kustomizedImages(object, index).map(({ image, keepsTag }) => ({
    container: { ...stepOf(object, withImage(image), '.images'), hasFinalImage: true },
    rules: keepsTag ? REGISTRY_RULES : BARE_RULES,
  }));
  return [
    ...images,
    ...stepContainers(object).map((container) => ({ container, rules: BARE_RULES })),
  ];
}

function withImage(value: YamlScalar): YamlMap {
  const { span, via } = value;
  const entry = { key: 'image', keySpan: span, value };
  return { kind: 'map', entries: new Map([['image', entry]]), repeated: [], span, via };
}

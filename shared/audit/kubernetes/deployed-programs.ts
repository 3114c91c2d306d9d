/** Programs that a policy can require somewhere in the run. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

/** Returns true for the first workload, at which a rule reports what the whole run lacks. */
export function isFirstWorkload(object: KubeObject, index: ManifestIndex): boolean {
  return index.pods.find((pod) => !pod.object.isPatch)?.object === object;
}

/** Returns true if a container in the run has an image with such a name. */
export function hasProgram(index: ManifestIndex, image: RegExp): boolean {
  return index.pods.some(({ containers }) =>
    containers.some(({ node }) => image.test(textOf(yamlAt(node, 'image')) ?? '')),
  );
}

/** Programs that a policy can require in at least one of the audited manifests. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

/** Returns true for the first workload of the run. Rules report there what all workloads together lack. */
export function isFirstWorkload(object: KubeObject, index: ManifestIndex): boolean {
  return index.pods.find((pod) => !pod.object.isPatch)?.object === object;
}

/** Returns true if any container in the run has an image whose name matches. */
export function hasProgram(index: ManifestIndex, image: RegExp): boolean {
  return index.pods.some(({ containers }) =>
    containers.some(({ node }) => image.test(textOf(yamlAt(node, 'image')) ?? '')),
  );
}

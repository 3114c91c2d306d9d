/** Finds the programs that the audited manifests deploy. Some rules require a program in at least one manifest. */
import { yamlAt } from '../../json/yaml-tree.ts';
import { textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

/** Returns true for the first workload in the run. Rules report what is missing in the whole run at this workload. */
export function isFirstWorkload(object: KubeObject, index: ManifestIndex): boolean {
  return index.pods.find((pod) => !pod.object.isPatch)?.object === object;
}

/** Returns true if any container in the run has an image whose name matches the pattern. */
export function hasProgram(index: ManifestIndex, image: RegExp): boolean {
  return index.pods.some(({ containers }) =>
    containers.some(({ node }) => image.test(textOf(yamlAt(node, 'image')) ?? '')),
  );
}

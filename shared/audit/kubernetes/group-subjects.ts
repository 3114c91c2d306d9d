/** Counts the subjects for rule groups that check only some kinds of objects. */
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

/** The prefix of each rule group. The pattern matches `apiVersion kind` of the objects that the group checks. */
const OBJECTS: readonly (readonly [string, RegExp])[] = [
  ['rbac', /^rbac\.authorization\.k8s\.io\//],
  ['mesh', /^[a-z.]*(?:istio|linkerd)\.io\//],
  ['cluster', /^audit\.k8s\.io\/| EncryptionConfiguration$/],
  ['storage', / (?:StorageClass|PersistentVolume|PersistentVolumeClaim|Secret)$/],
  ['kubelet', / KubeletConfiguration$/],
];

/** Returns the number of subjects by rule ID prefix. */
export function groupSubjects(
  objects: readonly KubeObject[],
  index: Pick<ManifestIndex, 'componentsOf'>,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const object of objects) {
    const type = `${object.apiVersion} ${object.kind}`;
    const groups = OBJECTS.filter(([, pattern]) => pattern.test(type)).map(([group]) => group);
    const components = index.componentsOf(object).map(({ component }) => component);
    for (const name of [...groups, ...components]) counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

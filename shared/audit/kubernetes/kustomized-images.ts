import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { imageChange, repositoryOf } from './read-kustomizations.ts';

/** An image that a kustomization sets. */
export interface KustomizedImage {
  /** The node of the name in the kustomization. Its text is the whole name of the image. */
  readonly image: YamlScalar;
  /** True if the kustomization sets neither a tag nor a digest. The image then keeps the tag in the manifest. */
  readonly keepsTag: boolean;
}

/**
 * Returns the images that a kustomization sets, unless a container in the run has the same image. It has a different
 * image if its manifests are not audited, or if another kustomization also changes it.
 */
export function kustomizedImages(
  { root }: Pick<KubeObject, 'root'>,
  index: Pick<ManifestIndex, 'imageOf' | 'pods'>,
): readonly KustomizedImage[] {
  const items = itemsOf(yamlAt(root, 'images'));
  if (items.length === 0) return [];
  const used = new Set(
    index.pods.flatMap(({ containers }) =>
      containers.map(({ node }) => repositoryOf(textOf(yamlAt(node, 'image')) ?? '')),
    ),
  );
  return items.flatMap((item) => {
    const change = imageChange(item);
    const node = scalarOf(yamlAt(item, 'newName')) ?? scalarOf(yamlAt(item, 'name'));
    if (change === undefined || node === undefined) return [];
    const text = change.apply(change.name);
    if (used.has(change.name) && index.imageOf(change.name) === text) return [];
    return [{ image: { ...node, text }, keepsTag: repositoryOf(text) === text }];
  });
}

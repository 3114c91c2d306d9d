import { type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { imageChange, repositoryOf } from './read-kustomizations.ts';

/** An image that a kustomization sets. */
export interface KustomizedImage {
  /** The place of the name, with the whole name of the image as its text. */
  readonly image: YamlScalar;
  /** True if the kustomization does not set a tag or digest, so that the one in the manifest remains. */
  readonly keepsTag: boolean;
}

/**
 * Returns the images that a kustomization sets and that no container of the run shows: the manifests of the container
 * are elsewhere, or another kustomization sets a different image for it.
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

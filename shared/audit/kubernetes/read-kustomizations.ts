/** Reads how kustomizations and Skaffold files change other manifests: their patches, and the images that they set. */
import { posix } from 'node:path';
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';

export interface Kustomizations {
  /** Paths of files that contain only changes to other objects. */
  readonly patches: ReadonlySet<string>;
  /** Kustomizations with patches that are not checked. Such a patch is a string or a list of changes. */
  readonly unchecked: readonly { readonly path: string; readonly reason: string }[];
  /** Returns the image that runs in place of the given image of a manifest. */
  imageOf(image: string): string;
}

const INLINE = 'contains patches that are not checked; run `kustomize build` and audit the result';

/** A placeholder for the tag that Skaffold adds to the images that it builds. */
const BUILT_TAG = '${skaffold}';

/**
 * @param manifests Paths of the files that contain objects. A patch file that is not in this set contains a list of
 * changes.
 */
export function readKustomizations(
  objects: readonly KubeObject[],
  manifests: ReadonlySet<string> = new Set(),
): Kustomizations {
  const patches = objects.flatMap(patchPaths);
  const isUnchecked = (object: KubeObject) =>
    hasInlinePatch(object) || patchPaths(object).some((path) => !manifests.has(path));
  const images = new Map<string, ImageChange['apply']>(
    objects.flatMap((object) => [
      ...builtImages(object).map((name) => [name, () => `${name}:${BUILT_TAG}`] as const),
      ...itemsOf(yamlAt(object.root, 'images')).flatMap((item) => {
        const change = imageChange(item);
        return change === undefined ? [] : [[change.name, change.apply] as const];
      }),
    ]),
  );
  return {
    patches: new Set(patches),
    unchecked: objects.filter(isUnchecked).map(({ file }) => ({ path: file.path, reason: INLINE })),
    imageOf: (image) => images.get(repositoryOf(image))?.(image) ?? image,
  };
}

/** A change of images by a kustomization. */
export interface ImageChange {
  /** The name of the images that change, without a tag. */
  readonly name: string;
  /** Returns the image that replaces an image with this name. */
  apply(image: string): string;
}

/**
 * Returns the change that an entry in `images` describes. Without a digest or a tag in the entry, the image keeps its
 * own digest or tag. Returns undefined if the entry changes nothing.
 */
export function imageChange(entry: YamlNode): ImageChange | undefined {
  const [name, newName, tag, digest] = ['name', 'newName', 'newTag', 'digest'].map((key) =>
    textOf(yamlAt(entry, key)),
  );
  if (name === undefined || (newName ?? tag ?? digest) === undefined) return undefined;
  const repository = newName ?? name;
  if (digest !== undefined) return { name, apply: () => `${repository}@${digest}` };
  if (tag !== undefined) return { name, apply: () => `${repository}:${tag}` };
  return { name, apply: (image) => `${repository}${image.slice(repositoryOf(image).length)}` };
}

function builtImages({ root, apiVersion }: KubeObject): readonly string[] {
  if (!apiVersion.startsWith('skaffold/')) return [];
  const artifacts = itemsOf(yamlAt(root, 'build', 'artifacts'));
  return artifacts.flatMap((artifact) => textOf(yamlAt(artifact, 'image')) ?? []);
}

const PATCH_LISTS = ['patchesStrategicMerge', 'patchesJson6902', 'patches'];

function patchItems({ root }: KubeObject): readonly YamlNode[] {
  return PATCH_LISTS.flatMap((list) => itemsOf(yamlAt(root, list)));
}

function patchPaths(object: KubeObject): readonly string[] {
  const folder = posix.dirname(object.file.path);
  return patchItems(object)
    .flatMap((item) => textOf(item) ?? textOf(yamlAt(item, 'path')) ?? [])
    .map((path) => posix.join(folder, path));
}

function hasInlinePatch(object: KubeObject): boolean {
  return patchItems(object).some(
    (item) => yamlAt(item, 'patch') !== undefined || textOf(item)?.includes('\n') === true,
  );
}

/**
 * Returns the image without its tag and digest. A colon before a slash separates the port of a registry and not a tag.
 */
export function repositoryOf(image: string): string {
  const [name = ''] = image.split('@', 1);
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}

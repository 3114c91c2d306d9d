/** Reads what kustomizations and Skaffold say about the other manifests: their patches, and the images that they set. */
import { posix } from 'node:path';
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';

export interface Kustomizations {
  /** Paths of files that state only what they change in other objects. */
  readonly patches: ReadonlySet<string>;
  /** Returns the image that runs in place of an image of a manifest. */
  imageOf(image: string): string;
}

/** Skaffold replaces the images that it builds by images with a tag. */
const BUILT_TAG = '${skaffold}';

export function readKustomizations(objects: readonly KubeObject[]): Kustomizations {
  const patches = objects.flatMap((object) => {
    const folder = posix.dirname(object.file.path);
    return patchesOf(object).map((path) => posix.join(folder, path));
  });
  const images = new Map(
    objects.flatMap((object) => [
      ...builtImages(object).map((name) => [name, `${name}:${BUILT_TAG}`] as const),
      ...itemsOf(yamlAt(object.root, 'images')).flatMap(imageChange),
    ]),
  );
  return {
    patches: new Set(patches),
    imageOf: (image) => images.get(repositoryOf(image)) ?? image,
  };
}

/** Returns the name of an image, and the image with its new name and its new digest or tag. */
function imageChange(image: YamlNode): readonly (readonly [string, string])[] {
  const name = textOf(yamlAt(image, 'name'));
  const tag = textOf(yamlAt(image, 'newTag'));
  const digest = textOf(yamlAt(image, 'digest'));
  if (name === undefined) return [];
  const newName = textOf(yamlAt(image, 'newName')) ?? name;
  if (digest !== undefined) return [[name, `${newName}@${digest}`]];
  return tag === undefined ? [] : [[name, `${newName}:${tag}`]];
}

function builtImages({ root, apiVersion }: KubeObject): readonly string[] {
  if (!apiVersion.startsWith('skaffold/')) return [];
  const artifacts = itemsOf(yamlAt(root, 'build', 'artifacts'));
  return artifacts.flatMap((artifact) => textOf(yamlAt(artifact, 'image')) ?? []);
}

function patchesOf({ root }: KubeObject): readonly string[] {
  const lists = ['patchesStrategicMerge', 'patchesJson6902', 'patches'];
  return lists.flatMap((list) =>
    itemsOf(yamlAt(root, list)).flatMap(
      (item) => textOf(item) ?? textOf(yamlAt(item, 'path')) ?? [],
    ),
  );
}

/** Returns the image without tag and digest. A colon before a slash belongs to the port of a registry. */
export function repositoryOf(image: string): string {
  const [name = ''] = image.split('@', 1);
  const colon = name.lastIndexOf(':');
  return colon > name.lastIndexOf('/') ? name.slice(0, colon) : name;
}

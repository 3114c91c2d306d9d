/** What kustomizations of the run say about the other manifests: which files are patches, and which images they set. */
import { posix } from 'node:path';
import { yamlAt } from '../../json/yaml-tree.ts';
import { itemsOf, textOf } from './kubernetes-value.ts';
import type { KubeObject } from './manifest.ts';

export interface Kustomizations {
  /** Paths of files that state only what they change in other objects. */
  readonly patches: ReadonlySet<string>;
  imageOf(image: string): string;
}

export function readKustomizations(objects: readonly KubeObject[]): Kustomizations {
  const patches = new Set<string>();
  const images = new Map<string, string>();
  for (const object of objects) {
    for (const path of patchesOf(object)) {
      patches.add(posix.join(posix.dirname(object.file.path), path));
    }
    for (const image of itemsOf(yamlAt(object.root, 'images'))) {
      const name = textOf(yamlAt(image, 'name'));
      const tag = textOf(yamlAt(image, 'newTag'));
      const digest = textOf(yamlAt(image, 'digest'));
      if (name === undefined) continue;
      const newName = textOf(yamlAt(image, 'newName')) ?? name;
      if (digest !== undefined) images.set(name, `${newName}@${digest}`);
      else if (tag !== undefined) images.set(name, `${newName}:${tag}`);
    }
  }
  return { patches, imageOf: (image) => images.get(repositoryOf(image)) ?? image };
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

/**
 * Reads Kubernetes manifests. Finds the container images in every resource, including custom resources. Source:
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/
 */
import { DataError } from '../../errors/errors.ts';
import { arrayAt, isObject, objectAt, stringAt } from '../../json/guards.ts';
import { parseYamlDocuments } from '../../json/yaml.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { linesOfKey, type NextLine } from '../yaml-items.ts';
import { imagePackage } from './image-package.ts';

/** A manifest can have any name, so it is recognized by its content. */
export const kubernetesManifest: FileFormat = {
  wanted: { suffixes: ['.yaml', '.yml'] },
  wantedIn: ['directory', 'file'],
  isLikely: mayBeManifest,
  parse: parseManifest,
};

const NOT_MINE: ParsedFile = { packages: [], problems: [], isForeign: true };

function parseManifest(file: EcosystemFile): ParsedFile {
  if (!mayBeManifest(file.bytes)) return NOT_MINE;
  const text = file.bytes.toString('utf8');
  const objects = readObjects(text, file.path);
  if (objects.length === 0) return NOT_MINE;
  const images = objects.flatMap((object) => [...imagesIn(object)]);
  const lines: Readonly<Record<Image['key'], NextLine>> = {
    image: linesOfKey(text, 'image'),
    reference: linesOfKey(text, 'reference'),
  };
  return parseEach(images, ({ text: image, key }) => {
    const line = lines[key](image);
    // Skips a placeholder that another tool replaces later.
    if (/[${}<>\s]/.test(image) || image === '') return undefined;
    return imagePackage(file, image, { line, scope: 'runtime' });
  });
}

/**
 * True if the file could be a manifest with images. This check must be fast, because it runs for every scanned YAML
 * file.
 */
function mayBeManifest(bytes: Buffer): boolean {
  return bytes.includes('apiVersion') && bytes.includes('kind') && bytes.includes('image');
}

/**
 * Returns the Kubernetes objects in a YAML file. A Helm template is often not valid YAML. It is not reported as an
 * error, so the list is empty for it.
 */
function readObjects(text: string, path: string): readonly unknown[] {
  try {
    const documents = parseYamlDocuments(text, path);
    return documents.filter(
      (value) =>
        isObject(value) &&
        stringAt(value, 'apiVersion') !== undefined &&
        stringAt(value, 'kind') !== undefined,
    );
  } catch (error) {
    if (error instanceof DataError && text.includes('{{')) return [];
    throw error;
  }
}

interface Image {
  readonly text: string;
  readonly key: 'image' | 'reference';
}

const CONTAINERS = ['initContainers', 'containers', 'ephemeralContainers'];

/** Yields the images in document order. The recursion is safe, because the YAML parser limits the nesting depth. */
function* imagesIn(value: unknown): Generator<Image> {
  if (Array.isArray(value)) {
    for (const item of value) yield* imagesIn(item);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (CONTAINERS.includes(key)) yield* containerImages(arrayAt(value, key) ?? []);
    else if (key === 'volumes') yield* volumeImages(arrayAt(value, key) ?? []);
    yield* imagesIn(inner);
  }
}

function* containerImages(containers: readonly unknown[]): Generator<Image> {
  for (const container of containers.filter(isObject)) {
    const text = stringAt(container, 'image');
    if (text !== undefined) yield { text, key: 'image' };
  }
}

/** Yields the images among the volumes of a pod. Since Kubernetes 1.31, a volume can be an image. */
function* volumeImages(volumes: readonly unknown[]): Generator<Image> {
  for (const volume of volumes.filter(isObject)) {
    const text = stringAt(objectAt(volume, 'image') ?? {}, 'reference');
    if (text !== undefined) yield { text, key: 'reference' };
  }
}

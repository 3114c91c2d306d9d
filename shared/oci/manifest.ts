import { requireDigest } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
import { folded, requireExactKeys } from '../json/exact-keys.ts';
import {
  asArray,
  asNumber,
  asObject,
  asString,
  isObject,
  type JsonObject,
  objectAt,
  optionalArray,
  optionalObject,
  optionalString,
} from '../json/guards.ts';
import { parseExactJson } from '../json/parse-exact-json.ts';
import { parseJson } from '../json/parse-json.ts';
import { type Descriptor, MEDIA_TYPES, type Platform } from './image-store.ts';

/** Maximum size of a manifest or index, in bytes, according to the distribution specification. */
export const MAX_MANIFEST_BYTES = 4 * 1024 * 1024;

/**
 * Maximum size of a manifest or index from other tools, in bytes. No engine accepts a larger one: containerd reads up
 * to 8 MiB, and the rest is a margin.
 */
export const MAX_FOREIGN_MANIFEST_BYTES = 16 * 1024 * 1024;

/**
 * Maximum number of descriptors in one manifest or index. Docker allows 127 layers, and the largest indexes have a
 * few hundred entries.
 */
const MAX_DESCRIPTORS = 10_000;

/** Media types for the `Accept` header. Without it, registries convert manifests to obsolete formats. */
export const MANIFEST_TYPES: readonly string[] = [
  MEDIA_TYPES.ociManifest,
  MEDIA_TYPES.ociIndex,
  MEDIA_TYPES.dockerManifest,
  MEDIA_TYPES.dockerList,
];

export type ParsedManifest = ImageManifest | ImageIndex;

/** The manifest of one image or one artifact. */
export interface ImageManifest {
  readonly kind: 'manifest';
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor | undefined;
  readonly artifactType?: string | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

/** A list of manifests, one per platform. */
export interface ImageIndex {
  readonly kind: 'index';
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor | undefined;
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * Parses a manifest or an index. The fields in the document determine which of the two it is, because a media type can
 * be wrong. A document that could be both is rejected (CVE-2021-41190).
 *
 * @throws {DataError} `malformed`, `unsupported-version`, `limit-exceeded`.
 */
export function parseManifest(bytes: Buffer, path: string): ParsedManifest {
  const value = asObject(parseExactJson(bytes, path), '$');
  requireExactKeys(value, MANIFEST_KEYS, '$', path);
  if (value['schemaVersion'] === 1) {
    const message = `${path} uses the obsolete schema 1. Fix: push the image again with a current tool`;
    throw new DataError('unsupported-version', message, { path });
  }
  const isIndex = Array.isArray(value['manifests']);
  const isManifest = Array.isArray(value['layers']) || isObject(value['config']);
  if (isIndex && isManifest) {
    throw new DataError('malformed', `${path} is both an index and a manifest`, { path });
  }
  if (!isIndex && !isManifest) {
    throw new DataError('malformed', `${path} is neither an index nor a manifest`, { path });
  }
  return isIndex ? indexOf(value, path) : manifestOf(value, path);
}

const MANIFEST_KEYS = [
  'schemaVersion',
  'mediaType',
  'artifactType',
  'config',
  'layers',
  'manifests',
  'subject',
  'annotations',
];

/**
 * True if a registry could accept the file as a manifest or an index, regardless of its name. Registries written in Go
 * ignore the letter case of keys, and use the last value of a repeated key.
 */
export function mayBeManifest(bytes: Buffer): boolean {
  const keys = new Set(keysOf(bytes).map(folded));
  return IMAGE_KEYS.some((all) => all.every((key) => keys.has(key)));
}

/** Keys that registries use to recognize a manifest, an index, or a manifest of Docker's obsolete schema 1. */
const IMAGE_KEYS = [['config', 'layers'], ['manifests'], ['fslayers']];

function keysOf(bytes: Buffer): readonly string[] {
  try {
    const value = parseJson(bytes, '');
    return isObject(value) ? Object.keys(value) : [];
  } catch {
    // A file that is not valid JSON is not a manifest.
    return [];
  }
}

/** True if the manifest is for a container image, and not for a chart, module, signature or other artifact. */
export function hasImageConfig({ config }: ImageManifest): boolean {
  return CONFIG_TYPES.has(config.mediaType);
}

/**
 * Media types of image configurations. Some clients leave the media type empty, and old clients set
 * `application/octet-stream`.
 */
const CONFIG_TYPES: ReadonlySet<string> = new Set([
  MEDIA_TYPES.ociConfig,
  'application/vnd.docker.container.image.v1+json',
  '',
  'application/octet-stream',
]);

function manifestOf(value: JsonObject, path: string): ImageManifest {
  const layers = optionalArray(value['layers'], '$.layers') ?? [];
  return {
    kind: 'manifest',
    config: parseDescriptor(value['config'], '$.config', path),
    layers: descriptors(layers, '$.layers', path),
    subject: subjectOf(value, path),
    artifactType: optionalString(value['artifactType'], '$.artifactType'),
    annotations: parseAnnotations(value['annotations'], '$.annotations'),
  };
}

function indexOf(value: JsonObject, path: string): ImageIndex {
  return {
    kind: 'index',
    manifests: descriptors(asArray(value['manifests'], '$.manifests'), '$.manifests', path),
    subject: subjectOf(value, path),
    annotations: parseAnnotations(value['annotations'], '$.annotations'),
  };
}

function subjectOf(value: JsonObject, path: string): Descriptor | undefined {
  const subject = optionalObject(value['subject'], '$.subject');
  return subject === undefined ? undefined : parseDescriptor(subject, '$.subject', path);
}

function descriptors(values: readonly unknown[], where: string, path: string): Descriptor[] {
  if (values.length > MAX_DESCRIPTORS) {
    const message = `${path}: ${where} has more than ${MAX_DESCRIPTORS} entries`;
    throw new DataError('limit-exceeded', message, { path });
  }
  return values.map((value, index) => parseDescriptor(value, `${where}[${index}]`, path));
}

/**
 * Checks the known fields of a descriptor and keeps all other fields.
 *
 * @throws {DataError} `malformed`.
 */
export function parseDescriptor(value: unknown, where: string, path: string): Descriptor {
  const object = asObject(value, where);
  requireExactKeys(object, DESCRIPTOR_KEYS, where, path);
  const digest = asString(object['digest'], `${where}.digest`);
  requireDigest(digest, path);
  const size = asNumber(object['size'], `${where}.size`);
  if (!Number.isSafeInteger(size) || size < 0) {
    throw new DataError('malformed', `${path}: ${where}.size is not a valid size`, { path });
  }
  const hasAnnotations = objectAt(object, 'annotations') !== undefined;
  return {
    ...object,
    mediaType: optionalString(object['mediaType'], `${where}.mediaType`) ?? '',
    digest,
    size,
    artifactType: optionalString(object['artifactType'], `${where}.artifactType`),
    annotations: hasAnnotations
      ? parseAnnotations(object['annotations'], `${where}.annotations`)
      : undefined,
    platform: parsePlatform(object['platform'], `${where}.platform`, path),
  };
}

const DESCRIPTOR_KEYS = [
  'mediaType',
  'artifactType',
  'digest',
  'size',
  'platform',
  'urls',
  'annotations',
];

function parsePlatform(value: unknown, where: string, path: string): Platform | undefined {
  const object = optionalObject(value, where);
  if (object === undefined) return undefined;
  requireExactKeys(object, PLATFORM_KEYS, where, path);
  return {
    ...object,
    os: optionalString(object['os'], `${where}.os`) ?? '',
    architecture: optionalString(object['architecture'], `${where}.architecture`) ?? '',
    variant: optionalString(object['variant'], `${where}.variant`),
  };
}

export const PLATFORM_KEYS: readonly string[] = ['os', 'architecture', 'variant', 'os.version'];

/**
 * Returns an object without a prototype, because an attacker controls the keys. Values that are not strings are
 * dropped.
 */
export function parseAnnotations(value: unknown, where: string): Readonly<Record<string, string>> {
  const result: Record<string, string> = Object.create(null);
  for (const [key, text] of Object.entries(optionalObject(value, where) ?? {})) {
    if (typeof text === 'string') result[key] = text;
  }
  return result;
}

/** Returns the media type that a document declares, or undefined if it does not declare one. */
export function declaredMediaType(bytes: Buffer, path: string): string | undefined {
  const value = parseJson(bytes, path);
  return isObject(value) && typeof value['mediaType'] === 'string' ? value['mediaType'] : undefined;
}

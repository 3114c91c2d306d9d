import { DataError, RemoteError } from '../errors/errors.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import {
  asArray,
  asObject,
  isObject,
  type JsonObject,
  objectAt,
  stringAt,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import {
  DSSE_MEDIA_TYPE,
  SIMPLE_SIGNING_MEDIA_TYPE,
  type SignedPayload,
} from '../model/evidence.ts';
import type { AttachWorld } from '../oci/attach-referrer.ts';
import { type ImageStore, type Manifest, MEDIA_TYPES } from '../oci/image-store.ts';
import { parseManifest } from '../oci/manifest.ts';
import type { Stored } from './put-bundle.ts';
import { isCalm, newProgress, noteWrite, type Progress, waitForOthers } from './shared-tag.ts';
import { legacyTag } from './tags.ts';

/** Layers of one image: more, and cosign refuses to read any. */
const MAX_LAYERS = 1_000;

/**
 * Adds a signature to cosign's legacy image `sha256-….sig`, one layer a signature.
 *
 * @throws {RemoteError} when it could not be written, or other writers kept removing it.
 */
export async function putLegacySignature(
  store: ImageStore,
  digest: string,
  signed: SignedPayload,
  world: AttachWorld,
  replaced: readonly ReplacedLayer[] = [],
): Promise<Stored> {
  const tag = legacyTag(digest, 'sig');
  return await addLayer(store, tag, SIMPLE_SIGNING_MEDIA_TYPE, { signed, replaced }, world);
}

/** The same for an attestation, in `sha256-….att`. */
export async function putLegacyAttestation(
  store: ImageStore,
  digest: string,
  signed: SignedPayload,
  world: AttachWorld,
  replaced: readonly ReplacedLayer[] = [],
): Promise<Stored> {
  const tag = legacyTag(digest, 'att');
  return await addLayer(store, tag, DSSE_MEDIA_TYPE, { signed, replaced }, world);
}

/** A layer whose place is taken, by its annotations: equal payloads have equal digests. */
export interface ReplacedLayer {
  readonly annotations: Readonly<Record<string, string>>;
}

interface Addition {
  readonly signed: SignedPayload;
  readonly replaced: readonly ReplacedLayer[];
}

/** Read, add, write back, and look again until no writer can have undone it unknowingly. */
async function addLayer(
  store: ImageStore,
  tag: string,
  mediaType: string,
  { signed, replaced }: Addition,
  world: AttachWorld,
): Promise<Stored> {
  const dropped = new Set(replaced.map(({ annotations }) => canonicalJson(annotations)));
  const blob = await store.putBlob(signed.payload, mediaType);
  const own = { ...blob, mediaType, annotations: signed.annotations };
  const seen = new Map<string, unknown>([[canonicalJson(own), own]]);
  const progress = newProgress();
  for (;;) {
    const started = world.now();
    const current = await readImage(store, tag, dropped);
    for (const [key, layer] of current.layers) seen.set(key, layer);
    const isSettled = seen.size === current.layers.size && current.dropped === 0;
    if (isSettled && current.manifest !== undefined) {
      if (await isCalm(store, progress, world)) return stored(store, tag, current.manifest);
      continue;
    }
    requireRoom(seen.size, tag);
    await write(store, tag, current, layersOf(current, seen), progress, world);
    progress.cycleMs = Math.max(progress.cycleMs, world.now() - started);
  }
}

interface LegacyImage {
  /** Undefined when there is no such tag yet. */
  readonly manifest: Manifest | undefined;
  readonly document: JsonObject;
  /** As they stand in the manifest, by their canonical JSON: equal payloads have equal digests. */
  readonly layers: ReadonlyMap<string, unknown>;
  /** How many were left out. */
  readonly dropped: number;
}

/** @param dropped Canonical annotations of layers that are read as if they were not there. */
async function readImage(
  store: ImageStore,
  tag: string,
  dropped: ReadonlySet<string>,
): Promise<LegacyImage> {
  const manifest = await store.getManifest(tag);
  if (manifest === undefined) return { manifest, document: {}, layers: new Map(), dropped: 0 };
  if (parseManifest(manifest.bytes, tag).kind !== 'manifest') {
    throw new DataError('malformed', `The tag ${tag} is an index, not an image.`, { path: tag });
  }
  const document = asObject(parseJson(manifest.bytes, tag), '$');
  const all = asArray(document['layers'] ?? [], '$.layers');
  const kept = all.filter((layer) => !dropped.has(annotationsOf(layer)));
  const layers = new Map(kept.map((each) => [canonicalJson(each), each]));
  return { manifest, document, layers, dropped: all.length - kept.length };
}

function annotationsOf(layer: unknown): string {
  return canonicalJson((isObject(layer) ? objectAt(layer, 'annotations') : undefined) ?? {});
}

/** Those that are there, in their order, and after them what is missing. */
function layersOf(current: LegacyImage, seen: ReadonlyMap<string, unknown>): readonly unknown[] {
  const added = [...seen].filter(([key]) => !current.layers.has(key));
  return [...current.layers.values(), ...added.map(([, layer]) => layer)];
}

async function write(
  store: ImageStore,
  tag: string,
  current: LegacyImage,
  layers: readonly unknown[],
  progress: Progress,
  world: AttachWorld,
): Promise<void> {
  const config = await putConfig(store, current, layers);
  const mediaType = current.manifest?.mediaType ?? MEDIA_TYPES.ociManifest;
  const head = { schemaVersion: 2, mediaType };
  const bytes = Buffer.from(JSON.stringify({ ...head, ...current.document, config, layers }));
  const etag = current.manifest?.etag;
  const condition =
    current.manifest === undefined
      ? { ifAbsent: true }
      : etag === undefined
        ? {}
        : { ifMatch: etag };
  noteWrite(progress, store, tag);
  try {
    await store.putManifest(bytes, mediaType, { tag, isSentOnce: true, ...condition });
  } catch (error) {
    if (!(error instanceof RemoteError)) throw error;
    await waitForOthers(error, progress, world);
  }
}

/** The image's configuration names every layer; cosign reads it, and checks the count. */
async function putConfig(store: ImageStore, current: LegacyImage, layers: readonly unknown[]) {
  const created = '0001-01-01T00:00:00Z';
  const digests = layers.map((layer) => (isObject(layer) ? stringAt(layer, 'digest') : undefined));
  const config = {
    architecture: '',
    created,
    history: layers.map(() => ({ created })),
    os: '',
    rootfs: { type: 'layers', diff_ids: digests },
    config: {},
  };
  const known = objectAt(current.document, 'config');
  const mediaType = (known && stringAt(known, 'mediaType')) ?? MEDIA_TYPES.ociConfig;
  return await store.putBlob(Buffer.from(JSON.stringify(config)), mediaType);
}

function requireRoom(count: number, tag: string): void {
  if (count <= MAX_LAYERS) return;
  const message = `The image ${tag} would have more than ${MAX_LAYERS} layers, and no one could read it.`;
  throw new DataError('limit-exceeded', message, { path: tag });
}

function stored(store: ImageStore, tag: string, manifest: Manifest): Stored {
  const { mediaType, digest, bytes } = manifest;
  return {
    place: `${store.name}:${tag}`,
    descriptor: { mediaType, digest, size: bytes.byteLength },
  };
}

import { digestOf } from '../digest/digest.ts';
import { DataError } from '../errors/errors.ts';
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
import {
  type Descriptor,
  type ImageStore,
  type Manifest,
  MEDIA_TYPES,
} from '../oci/image-store.ts';
import { parseManifest } from '../oci/manifest.ts';
import type { NewContent, TagUpdate, UpdateClock } from '../oci/tag-update.ts';
import type { TagContent } from '../oci/tag-update-state.ts';
import { updateTag } from '../oci/update-tag.ts';
import { legacyTag } from './legacy-tag.ts';
import type { Stored } from './put-bundle.ts';

/** Media type for uploads whose descriptors are not used. */
const OCTETS = 'application/octet-stream';

/** Maximum number of layers in one image. If there are more, cosign does not read any of them. */
const MAX_LAYERS = 1_000;

/**
 * Adds a signature to cosign's legacy image `sha256-….sig`. Each signature is one layer.
 *
 * @throws {RemoteError} if the signature could not be written, or if other writers kept removing it.
 */
export async function putLegacySignature(
  store: ImageStore,
  digest: string,
  signed: SignedPayload,
  clock: UpdateClock,
  { replaced = [], isNew = false }: Partial<Omit<Addition, 'signed'>> = {},
): Promise<Stored> {
  const tag = legacyTag(digest, 'sig');
  return await addLayer(store, tag, SIMPLE_SIGNING_MEDIA_TYPE, { signed, replaced, isNew }, clock);
}

/** Adds an attestation to cosign's legacy image `sha256-….att`. Each attestation is one layer. */
export async function putLegacyAttestation(
  store: ImageStore,
  digest: string,
  signed: SignedPayload,
  clock: UpdateClock,
  { replaced = [], isNew = false }: Partial<Omit<Addition, 'signed'>> = {},
): Promise<Stored> {
  const tag = legacyTag(digest, 'att');
  return await addLayer(store, tag, DSSE_MEDIA_TYPE, { signed, replaced, isNew }, clock);
}

/**
 * Uploads the payload and the configuration of a new image before the payload is signed. After signing, only the tag
 * has to be written. Does nothing for a layout folder, which must stay unchanged until there is a signature. Ignores
 * errors, because a failed upload is repeated when the layer is stored.
 */
export function prepareLegacyImage(store: ImageStore, payload: Buffer): void {
  if (store.kind !== 'registry') return;
  const config = putConfig(store, {}, [{ digest: digestOf(payload) }], true);
  for (const upload of [config, store.putBlob(payload, OCTETS, true)]) {
    upload.catch(() => undefined);
  }
}

/**
 * Number of requests from reading the tag to writing it: one read and one write. An upload takes three more, and the
 * tag is then read again before the write.
 */
const REQUESTS = 2;
const REQUESTS_WITH_UPLOAD = 6;

interface Addition {
  readonly signed: SignedPayload;
  readonly replaced: readonly SignedPayload[];
  /** True if the tag probably does not exist yet. */
  readonly isNew: boolean;
}

/**
 * Identifies a layer by its digest and its annotations. Neither is enough alone. Signatures over equal payloads have
 * equal digests. Attestations that were signed with a key and not logged have equal annotations.
 */
function layerKey({ payload, annotations }: SignedPayload): string {
  return canonicalJson([digestOf(payload), annotations]);
}

/** Adds the layer, and removes the layers that it replaces. */
async function addLayer(
  store: ImageStore,
  tag: string,
  mediaType: string,
  { signed, replaced, isNew }: Addition,
  clock: UpdateClock,
): Promise<Stored> {
  const { payload, annotations } = signed;
  const digest = digestOf(payload);
  const own = { mediaType, digest, size: payload.byteLength, annotations };
  // The configuration of a new image is known in advance. It is uploaded before the tag is read, so that other writers
  // have less time to change the tag before the write.
  const [config] = await Promise.all([
    isNew ? putConfig(store, {}, [own], isNew) : undefined,
    store.putBlob(payload, mediaType, isNew),
  ]);
  const dropped = new Set(replaced.map(layerKey));
  const update: TagUpdate = {
    tag,
    wanted: new Map([[canonicalJson(own), own]]),
    read: (manifest) => contentOf(manifest, tag, dropped),
    write: (manifest, layers) => contentWith(store, tag, manifest, layers, config),
  };
  const written = await updateTag(store, update, clock);
  if (written === undefined) throw new Error(`the tag ${tag} is missing`);
  return stored(store, tag, written);
}

/**
 * Returns the layers in the manifest as entries. The key of an entry is the canonical JSON of the layer, because layers
 * with equal payloads have the same digest.
 *
 * @param dropped Keys of the layers to remove.
 */
function contentOf(manifest: Manifest, tag: string, dropped: ReadonlySet<string>): TagContent {
  if (parseManifest(manifest.bytes, tag).kind !== 'manifest') {
    throw new DataError('malformed', `The tag ${tag} points to an index, not to an image.`, {
      path: tag,
    });
  }
  const all = asArray(documentOf(manifest, tag)['layers'] ?? [], '$.layers');
  const kept = all.filter((layer) => !dropped.has(keyOf(layer)));
  const entries = new Map(kept.map((each) => [canonicalJson(each), each]));
  return { entries, unwanted: all.length - kept.length };
}

function keyOf(layer: unknown): string {
  const { digest, annotations = {} } = isObject(layer) ? layer : {};
  return canonicalJson([digest ?? '', annotations]);
}

/**
 * Returns the new content of a tag. Unknown fields are kept unchanged.
 *
 * @param known A configuration that was already uploaded.
 */
async function contentWith(
  store: ImageStore,
  tag: string,
  manifest: Manifest | undefined,
  layers: readonly unknown[],
  known: Descriptor | undefined,
): Promise<NewContent> {
  requireRoom(layers.length, tag);
  const document = manifest === undefined ? {} : documentOf(manifest, tag);
  const config = await putConfig(store, document, layers);
  const mediaType = manifest?.mediaType ?? MEDIA_TYPES.ociManifest;
  const head = { schemaVersion: 2, mediaType };
  const bytes = Buffer.from(JSON.stringify({ ...head, ...document, config, layers }));
  const isKnown = config.digest === known?.digest;
  return { bytes, mediaType, requests: isKnown ? REQUESTS : REQUESTS_WITH_UPLOAD };
}

function documentOf(manifest: Manifest, tag: string): JsonObject {
  return asObject(parseJson(manifest.bytes, tag), '$');
}

/**
 * Uploads an image configuration. The configuration must list every layer: cosign compares the number of layers in the
 * configuration and in the manifest.
 */
async function putConfig(
  store: ImageStore,
  document: JsonObject,
  layers: readonly unknown[],
  isNew = false,
) {
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
  const known = objectAt(document, 'config');
  const mediaType = (known && stringAt(known, 'mediaType')) ?? MEDIA_TYPES.ociConfig;
  return await store.putBlob(Buffer.from(JSON.stringify(config)), mediaType, isNew);
}

function requireRoom(count: number, tag: string): void {
  if (count <= MAX_LAYERS) return;
  const message = `The image ${tag} would exceed cosign’s limit of ${MAX_LAYERS} layers.`;
  throw new DataError('limit-exceeded', message, { path: tag });
}

function stored(store: ImageStore, tag: string, manifest: Manifest): Stored {
  const { mediaType, digest, bytes } = manifest;
  return {
    place: `${store.name}:${tag}`,
    descriptor: { mediaType, digest, size: bytes.byteLength },
  };
}

import { RemoteError } from '../errors/errors.ts';
import type { Clock } from '../net/network.ts';
import { retryDelayMs } from '../net/retry.ts';
import { describeReferrer } from './describe-referrer.ts';
import { addToFallbackTag } from './fallback-index.ts';
import {
  type Descriptor,
  type ImageStore,
  type Manifest,
  MEDIA_TYPES,
  type PutManifestResult,
} from './image-store.ts';
import { isUnreadable } from './read-while-written.ts';
import type { UpdateClock } from './tag-update.ts';

/** A new artifact to store next to an image. It refers to the image. */
export interface Referrer {
  readonly artifactType: string;
  readonly layers: readonly { readonly mediaType: string; readonly bytes: Uint8Array }[];
  readonly annotations: Readonly<Record<string, string>>;
  /** The manifest or index that the artifact refers to. */
  readonly subject: Descriptor;
}

/** @see OCI image specification v1.1, manifest.md, "Guidance for an Empty Descriptor". */
const EMPTY = Buffer.from('{}');

/**
 * Maximum number of attempts to write a manifest if the registry responds with status 400. The three waits between the
 * attempts take about one, two and four seconds.
 */
const MAX_REFUSALS = 4;

/**
 * Attaches an artifact to an image, and adds it to the list of the image's referrers. The registry keeps this list
 * itself, or the list is stored under a fallback tag. Under the fallback tag, the entries of other writers are kept.
 *
 * @throws {RemoteError} if the artifact cannot be written, or if other writers keep removing its entry.
 */
export async function attachReferrer(
  store: ImageStore,
  referrer: Referrer,
  clock: UpdateClock,
): Promise<Descriptor> {
  const [config, ...layers] = await Promise.all([
    store.putBlob(EMPTY, MEDIA_TYPES.ociEmpty),
    ...referrer.layers.map(({ bytes, mediaType }) => store.putBlob(bytes, mediaType, true)),
  ]);
  const bytes = manifestBytes(referrer, config, layers);
  const put = await putWithRetry(store, bytes, clock);
  const manifest: Manifest = { ...put.descriptor, bytes };
  const own = describeReferrer(manifest);
  const { digest } = referrer.subject;
  const isListed = put.isSubjectIndexed || (await lists(store, digest, own));
  if (!isListed || store.kind === 'layout') await addToFallbackTag(store, digest, manifest, clock);
  return own;
}

/**
 * Sends two requests in advance, so that `attachReferrer` does not have to wait for them. Uploads the configuration
 * that all referrers share, and starts the upload of one new layer. Returns the store to pass to `attachReferrer`.
 *
 * Ignores errors, because `attachReferrer` repeats a failed upload. Does nothing for a layout folder, which must stay
 * unchanged until there is a referrer.
 */
export function prepareReferrer(store: ImageStore): ImageStore {
  if (store.kind !== 'registry') return store;
  store.putBlob(EMPTY, MEDIA_TYPES.ociEmpty).catch(() => undefined);
  const started = store.startUpload?.();
  return {
    ...store,
    putBlob: (bytes, mediaType, isNew) =>
      store.putBlob(bytes, mediaType, isNew, isNew === true ? started : undefined),
  };
}

/**
 * Writes a manifest. Retries after a refusal, because docker-registry reports a blob as missing while another client
 * uploads it.
 */
async function putWithRetry(
  store: ImageStore,
  bytes: Buffer,
  clock: Clock,
): Promise<PutManifestResult> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await store.putManifest(bytes, MEDIA_TYPES.ociManifest);
    } catch (error) {
      const isRefused = error instanceof RemoteError && error.call.status === 400;
      if (!isRefused || attempt >= MAX_REFUSALS) throw error;
      await clock.sleep(retryDelayMs(attempt, undefined, clock));
    }
  }
}

/**
 * Returns true if the registry itself lists the referrer. Returns false if the registry does not have a referrers API,
 * even if the fallback tag cannot be read. In that case, `addToFallbackTag` reads the tag, with longer waits while
 * other writers change it.
 */
async function lists(store: ImageStore, subject: string, own: Descriptor): Promise<boolean> {
  if (store.hasReferrersApi?.() === false) return false;
  try {
    return (await store.listReferrers(subject)).some((entry) => entry.digest === own.digest);
  } catch (error) {
    if (isUnreadable(error) && store.hasReferrersApi?.() === false) return false;
    throw error;
  }
}

function manifestBytes(
  referrer: Referrer,
  config: Descriptor,
  layers: readonly Descriptor[],
): Buffer {
  const { mediaType, digest, size } = referrer.subject;
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA_TYPES.ociManifest,
    artifactType: referrer.artifactType,
    config,
    layers,
    subject: { mediaType, digest, size },
    annotations: referrer.annotations,
  };
  return Buffer.from(JSON.stringify(manifest));
}

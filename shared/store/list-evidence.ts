import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { EvidenceCandidate, UnreadableCandidate } from '../model/evidence.ts';
import type { ImageStore, Manifest } from '../oci/image-store.ts';
import { parseManifest } from '../oci/manifest.ts';
import { type EvidenceLayer, evidenceLayersOf, readEvidenceLayer } from './evidence-layers.ts';
import { legacyTag } from './legacy-tag.ts';

/** Maximum number of layers to read for one subject. cosign has the same limit. */
const MAX_LAYERS = 1_000;

/**
 * Maximum number of bytes to read for one subject. Without this limit, anyone with write access to the registry could
 * exhaust the memory.
 */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/**
 * Maximum number of concurrent requests. Registries limit the request rate per client, and a subject typically has
 * three attestations.
 */
const CONCURRENCY = 8;

/**
 * Lists everything next to a subject that could be an attestation or a signature. First come the referrers, and then
 * the content of the tags that end with `.sig` and `.att`. The manifests of all referrers are read, because their
 * descriptors can be incomplete or wrong. Unreadable items stay in the list, so that the gate can refuse them.
 *
 * @param digest Digest of the subject, `sha256:…`.
 * @param parts Places to search.
 * @throws {RemoteError | DataError} if the list itself cannot be read, which is different from an empty list.
 */
export async function listEvidence(
  store: ImageStore,
  digest: string,
  parts: readonly EvidencePart[] = EVIDENCE_PARTS,
  { expected, onFirst }: ListOptions = {},
): Promise<readonly EvidenceCandidate[]> {
  // The list is completed before any item is read, so that connections can be reused.
  const listed = await mapConcurrently(parts, parts.length, (part) =>
    part === 'referrers'
      ? referrersOf(store, digest)
      : taggedLayers(store, legacyTag(digest, part)),
  );
  // The first signature is read together with the referrers, so that it can be verified while the bundles are read.
  const first = listed.flat().find(({ kind }) => kind === 'legacy-signature');
  const early = new Map<Listed | EvidenceLayer, Promise<EvidenceCandidate>>();
  const opened = await mapConcurrently(listed.flat(), CONCURRENCY, async (each) => {
    if (each.kind === 'referrer') return await referrerLayers(store, each);
    if (each === first) early.set(each, readFrom(store, each, expected));
    return [each];
  });
  const read = mapConcurrently(
    withinLimits(opened.flat()),
    CONCURRENCY,
    (layer) => early.get(layer) ?? readFrom(store, layer, expected),
  );
  for (const candidate of early.values()) candidate.then(onFirst, () => undefined);
  return await read;
}

interface ListOptions {
  /** Probable payload of legacy signatures. A layer that has the digest and size of this payload is not requested. */
  readonly expected?: Buffer;
  /** Receives the first legacy signature as soon as all other evidence has been requested. */
  readonly onFirst?: (candidate: EvidenceCandidate) => void;
}

/** Locations next to an image: the referrers and cosign’s legacy tags. */
type EvidencePart = (typeof EVIDENCE_PARTS)[number];

export const EVIDENCE_PARTS = ['referrers', 'sig', 'att'] as const;

/** A referrer that has not been opened yet. */
interface Listed {
  readonly kind: 'referrer';
  readonly digest: string;
  /** Sizes in the referrer's descriptors, in bytes. */
  readonly sizes: ReadonlySet<number>;
}

async function referrersOf(
  store: ImageStore,
  digest: string,
): Promise<readonly (Listed | EvidenceLayer)[]> {
  const sizes = new Map<string, Set<number>>();
  for (const { digest: referrer, size } of await store.listReferrers(digest))
    sizes.set(referrer, new Set([...(sizes.get(referrer) ?? []), size]));
  return [...sizes].map(([referrer, stated]) => ({
    kind: 'referrer',
    digest: referrer,
    sizes: stated,
  }));
}

async function referrerLayers(
  store: ImageStore,
  { digest, sizes }: Listed,
): Promise<readonly EvidenceLayer[]> {
  const origin = `referrer ${digest}`;
  return await caught(origin, async () => {
    const manifest = await store.getManifest(digest);
    if (manifest === undefined)
      throw new DataError(
        'not-found',
        'The registry lists this referrer, but does not contain it.',
        { path: digest },
      );
    requireSize(manifest, sizes);
    return evidenceIn(manifest, origin, 'referrer');
  });
}

/**
 * Rejects a manifest if any descriptor that refers to it specifies a different size.
 *
 * @see OCI image specification v1.1, descriptor.md, `size`: content with another size SHOULD NOT be trusted.
 */
function requireSize({ bytes, digest }: Manifest, stated: ReadonlySet<number>): void {
  const wrong = [...stated].find((size) => size !== bytes.length);
  if (wrong === undefined) return;
  const message = `The manifest is ${bytes.length} bytes, but is listed with ${wrong}.`;
  throw new DataError('digest-mismatch', message, { path: digest });
}

async function taggedLayers(store: ImageStore, tag: string): Promise<readonly EvidenceLayer[]> {
  const manifest = await store.getManifest(tag);
  if (manifest === undefined) return [];
  const origin = `tag ${tag}`;
  return await caught(origin, async () => evidenceIn(manifest, origin, 'tag'));
}

function evidenceIn(manifest: Manifest, origin: string, place: 'referrer' | 'tag') {
  const parsed = parseManifest(manifest.bytes, origin);
  if (parsed.kind === 'manifest') return evidenceLayersOf(parsed, origin, place);
  if (place === 'referrer') return [];
  throw new DataError('malformed', 'The tag points to an index, not to a manifest.', {
    path: origin,
  });
}

/** Returns the first layers, up to the limits. If layers were omitted, the last entry says how many. */
function withinLimits(layers: readonly EvidenceLayer[]): readonly EvidenceLayer[] {
  const kept: EvidenceLayer[] = [];
  let bytes = 0;
  for (const layer of layers) {
    bytes += layer.kind === 'unreadable' ? 0 : layer.descriptor.size;
    if (kept.length < MAX_LAYERS && bytes <= MAX_TOTAL_BYTES) kept.push(layer);
  }
  const left = layers.length - kept.length;
  if (left === 0) return kept;
  const message = `${left} more were not read, because the limits are ${MAX_LAYERS} layers and ${MAX_TOTAL_BYTES} bytes.`;
  return [...kept, { kind: 'unreadable', origin: 'the rest', code: 'limit-exceeded', message }];
}

async function readFrom(
  store: ImageStore,
  layer: EvidenceLayer,
  expected: Buffer | undefined,
): Promise<EvidenceCandidate> {
  if (layer.kind === 'unreadable') return layer;
  const [candidate] = await caught(layer.origin, async () => [
    await readEvidenceLayer(store, layer, expected),
  ]);
  if (candidate === undefined) throw new Error(`nothing was read from ${layer.origin}`);
  return candidate;
}

/**
 * Returns an unreadable item if a data or network failure occurs. Throws other errors again, because they are bugs in
 * Assay.
 */
async function caught<T>(
  origin: string,
  read: () => Promise<readonly T[]>,
): Promise<readonly (T | UnreadableCandidate)[]> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DataError || error instanceof RemoteError)) throw error;
    return [{ kind: 'unreadable', origin, code: error.code, message: error.message }];
  }
}

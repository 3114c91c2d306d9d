import { mapConcurrently } from '../concurrency/map-concurrently.ts';
import { DataError, RemoteError } from '../errors/errors.ts';
import type { EvidenceCandidate, UnreadableCandidate } from '../model/evidence.ts';
import type { ImageStore, Manifest } from '../oci/image-store.ts';
import { parseManifest } from '../oci/manifest.ts';
import { type EvidenceLayer, evidenceLayersOf, readEvidenceLayer } from './evidence-layers.ts';
import { legacyTag } from './legacy-tag.ts';

/** Pieces of evidence read of one subject: cosign’s own limit of layers. */
const MAX_PIECES = 1_000;

/** Bytes read of one subject, so that whoever may write to a registry cannot fill the gate's memory. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024;

/** Requests under way at once: registries limit clients, and three attestations are usual. */
const CONCURRENCY = 8;

/**
 * Everything beside a subject that might be evidence, in the order of its places: referrers (looked
 * into, since their descriptors are hints that may be missing or false), then the tags `.sig` and
 * `.att`. What cannot be read is listed as such: the gate must see it.
 *
 * @param digest The subject's, `sha256:…`.
 * @param parts Where to look; everywhere when left out.
 * @throws {RemoteError | DataError} when the listing itself fails, which is not the same as empty.
 */
export async function listEvidence(
  store: ImageStore,
  digest: string,
  parts: readonly EvidencePart[] = ['referrers', 'sig', 'att'],
): Promise<readonly EvidenceCandidate[]> {
  // All is listed before any of it is opened: then there are connections to use again.
  const listed = await mapConcurrently(parts, parts.length, (part) =>
    part === 'referrers'
      ? referrersOf(store, digest)
      : taggedPieces(store, legacyTag(digest, part)),
  );
  const opened = await mapConcurrently(listed.flat(), CONCURRENCY, async (each) =>
    each.kind === 'referrer' ? await referrerPieces(store, each) : [each],
  );
  return await mapConcurrently(withinLimits(opened.flat()), CONCURRENCY, (piece) =>
    readFrom(store, piece),
  );
}

/** Where evidence may lie beside an image: as referrers, and under cosign’s legacy tags. */
type EvidencePart = 'referrers' | 'sig' | 'att';

/** A referrer that was not looked into. */
interface Listed {
  readonly kind: 'referrer';
  readonly digest: string;
  /** In bytes, by each of the descriptors that name it. */
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

async function referrerPieces(
  store: ImageStore,
  { digest, sizes }: Listed,
): Promise<readonly EvidenceLayer[]> {
  const origin = `referrer ${digest}`;
  return await caught(origin, async () => {
    const manifest = await store.getManifest(digest);
    if (manifest === undefined)
      throw new DataError('not-found', 'It is listed, but not there.', { path: digest });
    requireSize(manifest, sizes);
    return evidenceIn(manifest, origin, 'referrer');
  });
}

/** @see OCI image specification v1.1, descriptor.md, `size`: content of another SHOULD NOT be trusted. */
function requireSize({ bytes, digest }: Manifest, stated: ReadonlySet<number>): void {
  const wrong = [...stated].find((size) => size !== bytes.length);
  if (wrong === undefined) return;
  const message = `It has ${bytes.length} bytes, and is listed with ${wrong}.`;
  throw new DataError('digest-mismatch', message, { path: digest });
}

async function taggedPieces(store: ImageStore, tag: string): Promise<readonly EvidenceLayer[]> {
  const manifest = await store.getManifest(tag);
  if (manifest === undefined) return [];
  const origin = `tag ${tag}`;
  return await caught(origin, async () => evidenceIn(manifest, origin, 'tag'));
}

function evidenceIn(manifest: Manifest, origin: string, place: 'referrer' | 'tag') {
  const parsed = parseManifest(manifest.bytes, origin);
  if (parsed.kind === 'manifest') return evidenceLayersOf(parsed, origin, place);
  if (place === 'referrer') return [];
  throw new DataError('malformed', 'It is an index, not a manifest.', { path: origin });
}

/** The first pieces, and a last one that says how many were left out. */
function withinLimits(pieces: readonly EvidenceLayer[]): readonly EvidenceLayer[] {
  const kept: EvidenceLayer[] = [];
  let bytes = 0;
  for (const piece of pieces) {
    bytes += piece.kind === 'unreadable' ? 0 : piece.descriptor.size;
    if (kept.length < MAX_PIECES && bytes <= MAX_TOTAL_BYTES) kept.push(piece);
  }
  const left = pieces.length - kept.length;
  if (left === 0) return kept;
  const message = `${left} more were not read: the limits are ${MAX_PIECES} and ${MAX_TOTAL_BYTES} bytes.`;
  return [...kept, { kind: 'unreadable', origin: 'the rest', code: 'limit-exceeded', message }];
}

async function readFrom(store: ImageStore, piece: EvidenceLayer): Promise<EvidenceCandidate> {
  if (piece.kind === 'unreadable') return piece;
  const [candidate] = await caught(piece.origin, async () => [
    await readEvidenceLayer(store, piece),
  ]);
  if (candidate === undefined) throw new Error(`nothing was read of ${piece.origin}`);
  return candidate;
}

/** A failure of data or network becomes data; a defect of ours stays a defect. */
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

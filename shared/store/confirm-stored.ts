import { TrustError } from '../errors/errors.ts';
import { canonicalJson } from '../json/canonical-json.ts';
import type { Bundle } from '../model/attestation.ts';
import type { EvidenceCandidate, SignedPayload } from '../model/evidence.ts';
import type { Clock } from '../net/network.ts';

/** Delays between attempts, in milliseconds. Some registries return new content only after a delay. */
const WAITS_MS = [0, 500, 1_500, 4_000];

/** Stored content that must be found again. A legacy layer is identified by its payload and annotations. */
export type Written =
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | { readonly kind: 'legacy-signature' | 'legacy-attestation'; readonly signed: SignedPayload };

/** A store that lists the attestations and signatures for one subject. `name` is its name in messages. */
export interface ReadableStore {
  readonly name: string;
  list(): Promise<readonly EvidenceCandidate[]>;
}

/**
 * Reads the stored content back as any other client would. Returns one candidate for each written item, in the same
 * order, so that the caller can verify these candidates.
 *
 * @throws {TrustError} `read-back-failed` if any item is missing.
 */
export async function confirmStored(
  store: ReadableStore,
  digest: string,
  written: readonly Written[],
  clock: Clock,
): Promise<readonly EvidenceCandidate[]> {
  let missing: readonly Written[] = written;
  for (const waitMs of WAITS_MS) {
    if (waitMs > 0) await clock.sleep(waitMs);
    const candidates = await store.list();
    const found = written.map((each) => candidates.find((candidate) => isWritten(candidate, each)));
    const present = found.filter((candidate) => candidate !== undefined);
    if (present.length === written.length) return present;
    missing = written.filter((_, index) => found[index] === undefined);
  }
  const kinds = missing.map(({ kind }) => kind).join(', ');
  throw new TrustError(
    'read-back-failed',
    `${store.name} did not return everything that was stored for ${digest}; missing: ${kinds}`,
  );
}

/** Returns true if a candidate is exactly the content that was written. */
export function isWritten(candidate: EvidenceCandidate, written: Written): boolean {
  if (written.kind === 'bundle') {
    return candidate.kind === 'bundle' && isEqual(candidate.bundle, written.bundle);
  }
  const { payload, annotations } = written.signed;
  if (candidate.kind !== written.kind) return false;
  const found = candidate.kind === 'legacy-signature' ? candidate.payload : candidate.envelope;
  return payload.equals(found) && isEqual({ ...candidate.annotations }, annotations);
}

/**
 * Returns true if two bundles are equal. A bundle that is nested too deeply for the stack counts as different, because
 * Assay cannot have written it.
 */
function isEqual(one: unknown, other: unknown): boolean {
  try {
    return canonicalJson(one) === canonicalJson(JSON.parse(JSON.stringify(other)));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

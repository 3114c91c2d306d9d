import { isDeepStrictEqual } from 'node:util';
import { TrustError } from '../errors/errors.ts';
import type { Bundle } from '../model/attestation.ts';
import type { EvidenceCandidate, SignedPayload } from '../model/evidence.ts';
import type { Clock } from '../net/network.ts';

/** Waits between looks, in milliseconds: some registries show what was written a little later. */
const WAITS_MS = [0, 500, 1_500, 4_000];

/** What must be found; a legacy layer is known by its payload and annotations. */
export type Written =
  | { readonly kind: 'bundle'; readonly bundle: Bundle }
  | { readonly kind: 'legacy-signature' | 'legacy-attestation'; readonly signed: SignedPayload };

/** Where evidence of one subject can be looked for; `name` is what messages call it. */
export interface ReadableStore {
  readonly name: string;
  list(): Promise<readonly EvidenceCandidate[]>;
}

/**
 * Reads back what was written, the way a stranger would look for it, and returns the candidates found:
 * one for each, in order, to be verified next.
 *
 * @throws {TrustError} `read-back-failed` when something is not there.
 */
export async function confirmStored(
  place: ReadableStore,
  digest: string,
  written: readonly Written[],
  world: Clock,
): Promise<readonly EvidenceCandidate[]> {
  let missing: readonly Written[] = written;
  for (const waitMs of WAITS_MS) {
    if (waitMs > 0) await world.sleep(waitMs);
    const candidates = await place.list();
    const found = written.map((each) => candidates.find((candidate) => isWritten(candidate, each)));
    const present = found.filter((candidate) => candidate !== undefined);
    if (present.length === written.length) return present;
    missing = written.filter((_, index) => found[index] === undefined);
  }
  const kinds = missing.map(({ kind }) => kind).join(', ');
  throw new TrustError(
    'read-back-failed',
    `${place.name} does not give back what was written for ${digest}: ${missing.length} missing (${kinds})`,
  );
}

/** Whether a place gave back just what was written. */
export function isWritten(candidate: EvidenceCandidate, written: Written): boolean {
  if (written.kind === 'bundle') {
    return candidate.kind === 'bundle' && isEqual(candidate.bundle, written.bundle);
  }
  const { payload, annotations } = written.signed;
  if (candidate.kind !== written.kind) return false;
  const found = candidate.kind === 'legacy-signature' ? candidate.payload : candidate.envelope;
  return payload.equals(found) && isEqual({ ...candidate.annotations }, annotations);
}

/** A stranger's bundle may be nested deeper than the stack goes: then it is not ours. */
function isEqual(one: unknown, other: unknown): boolean {
  try {
    return isDeepStrictEqual(one, JSON.parse(JSON.stringify(other)));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

import { TrustError } from '../../errors/errors.ts';
import type { Bundle } from '../../model/attestation.ts';
import type { SignedPayload } from '../../model/evidence.ts';
import type { Clock } from '../../net/network.ts';
import { confirmStored, type ReadableStore, type Written } from '../../store/confirm-stored.ts';
import type { EvidenceStore } from '../../store/evidence-store.ts';
import { isLegacy } from '../../store/legacy-store.ts';
import type { OwnTrust } from '../signing/signing.ts';
import { isVerified, type OwnEvidence, type Wanted } from './own-evidence.ts';
import { legacyWanted } from './plan-evidence.ts';
import type { PlannedAttestation, PlannedLegacyLayer } from './planned-attestation.ts';

export interface PublishOptions {
  readonly own: OwnTrust | undefined;
  /** True to remove older evidence of the same type from the same signer. */
  readonly replace: boolean;
  readonly clock: Clock;
}

/**
 * Stores a bundle, unless the store already contains it. Then reads the bundle back and verifies it.
 *
 * @returns The location in the store.
 * @throws {TrustError} `read-back-failed`
 */
export async function storeBundle(
  store: EvidenceStore,
  found: OwnEvidence,
  [work, bundle]: readonly [PlannedAttestation, Bundle],
  options: PublishOptions,
): Promise<string> {
  const location =
    found.same.length > 0
      ? store.name
      : await confirmed(
          (confirm) => store.put(bundle, confirm),
          () => readBack(store, { kind: 'bundle', bundle }, work, options),
        );
  if (options.replace) await removeOlder(store, found);
  return location;
}

/**
 * Stores a legacy layer under its tag, unless the tag already contains it. Then reads the layer back and verifies it.
 *
 * @param content The layer to store.
 * @returns The location in the store.
 */
export async function storeLegacy(
  work: PlannedAttestation,
  { layer, found }: { readonly layer: PlannedLegacyLayer; readonly found: OwnEvidence },
  content: SignedPayload,
  options: PublishOptions,
): Promise<string> {
  const [same, ...rest] = found.same.filter(isLegacy);
  const replaced = options.replace ? [...rest, ...found.older.filter(isLegacy)] : [];
  if (same !== undefined && replaced.length === 0) return layer.place.name;
  const { place } = layer;
  const written = { kind: place.kind, signed: content };
  return await confirmed(
    (confirm) => place.put(content, replaced, confirm),
    () => readBack(place, written, legacyWanted(work, layer), options),
  );
}

/**
 * Writes evidence and reads it back. `write` calls its argument while the store waits for concurrent writers, and the
 * evidence is read back at that time. If the store does not wait, or if reading fails, the evidence is read back after
 * the write.
 */
async function confirmed<T>(
  write: (confirm: () => Promise<void>) => Promise<T>,
  read: () => Promise<void>,
): Promise<T> {
  let isConfirmed = false;
  const written = await write(async () => {
    isConfirmed = await read().then(
      () => true,
      () => false,
    );
  });
  if (!isConfirmed) await read();
  return written;
}

/**
 * Reads the evidence back from the store and compares it with what was written. If `own` is defined, also verifies it
 * as a consumer would.
 */
async function readBack(
  store: ReadableStore,
  written: Written,
  wanted: Wanted,
  { own, clock }: PublishOptions,
): Promise<void> {
  const [{ digest }] = wanted.subjects;
  const [candidate] = await confirmStored(store, digest, [written], clock);
  if (own === undefined || candidate === undefined) return;
  if (await isVerified(candidate, wanted, own)) return;
  throw new TrustError(
    'read-back-failed',
    `the evidence that was read back from ${store.name} could not be verified`,
  );
}

/** Removes older evidence. The new evidence must already be stored, so that the store is never without evidence. */
async function removeOlder(store: EvidenceStore, { same, older }: OwnEvidence): Promise<void> {
  for (const candidate of [...same.slice(1), ...older]) await store.remove?.(candidate);
}

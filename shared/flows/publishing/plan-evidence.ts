import { RemoteError } from '../../errors/errors.ts';
import { isObject } from '../../json/guards.ts';
import type { Bundle } from '../../model/attestation.ts';
import type { EvidenceCandidate } from '../../model/evidence.ts';
import type { ReadableStore } from '../../store/confirm-stored.ts';
import type { EvidenceStore } from '../../store/evidence-store.ts';
import type { OwnTrust } from '../signing/signing.ts';
import { type OwnEvidence, ownEvidence, type Wanted } from './own-evidence.ts';
import type { PlannedAttestation, PlannedLegacyLayer } from './planned-attestation.ts';

/** A store, and the evidence from this signer that it already contains. */
interface CheckedStore {
  readonly store: EvidenceStore;
  readonly found: OwnEvidence;
}

/** A planned attestation, and the evidence for it that its stores already contain. */
export interface EvidencePlan {
  readonly work: PlannedAttestation;
  readonly stores: readonly CheckedStore[];
  readonly legacy: { readonly layer: PlannedLegacyLayer; readonly found: OwnEvidence } | undefined;
  /** A stored bundle with the same content, which makes a new signature unnecessary. */
  readonly reused: Bundle | undefined;
}

/** A planned attestation, and the evidence from any signer in its stores. */
interface ListedEvidence {
  readonly work: PlannedAttestation;
  /** The evidence in each store, in the same order as the stores of the attestation. */
  readonly candidates: readonly (readonly EvidenceCandidate[])[];
  /** The evidence in the legacy store. */
  readonly legacy: readonly EvidenceCandidate[];
}

/**
 * Lists the evidence in every store of an attestation. If a store is still empty, starts to upload the content that is
 * known before signing.
 *
 * @throws {RemoteError} if some evidence is temporarily unreadable, because it could be the same as the planned
 * evidence.
 */
export async function listStores(work: PlannedAttestation): Promise<ListedEvidence> {
  const look = async (store: ReadableStore) => {
    const candidates = await store.list();
    for (const candidate of candidates) requireSettled(candidate, store);
    return candidates;
  };
  const [candidates, legacy] = await Promise.all([
    Promise.all(
      work.places.map(async (store) => {
        const found = await look(store);
        if (found.length === 0) store.prepare?.();
        return found;
      }),
    ),
    work.legacy === undefined ? [] : listLegacy(work.legacy, look),
  ]);
  return { work, candidates, legacy };
}

async function listLegacy(
  { place, payload }: PlannedLegacyLayer,
  look: (store: ReadableStore) => Promise<readonly EvidenceCandidate[]>,
): Promise<readonly EvidenceCandidate[]> {
  const found = await look(place);
  if (found.length === 0 && payload !== undefined) place.prepare(payload);
  return found;
}

/** Finds the evidence from this signer among the listed evidence. */
export async function planEvidence(
  { work, candidates, legacy: layers }: ListedEvidence,
  own: OwnTrust | undefined,
): Promise<EvidencePlan> {
  const { legacy: layer } = work;
  const [legacy, stores] = await Promise.all([
    layer === undefined
      ? undefined
      : legacyPlan(layer, ownEvidence(layers, legacyWanted(work, layer), own)),
    Promise.all(
      work.places.map(async (store, at) => ({
        store,
        found: await ownEvidence(candidates[at] ?? [], work, own),
      })),
    ),
  ]);
  const [same] = stores.flatMap(({ found }) => found.same);
  return { work, stores, legacy, reused: same && bundleOf(same) };
}

/**
 * Keeps evidence that another attestation of this run needs. For example, two documents can have the same type and
 * signer. Each would otherwise look like an older version of the other and be removed.
 */
export function sparingNeeded(plans: readonly EvidencePlan[]): readonly EvidencePlan[] {
  const needed = new Set(plans.flatMap((plan) => checksIn(plan).flatMap(needsOf)));
  const spared = (name: string, { same, older }: OwnEvidence): OwnEvidence => ({
    same,
    older: older.filter(({ origin }) => !needed.has(keyOf(name, origin))),
  });
  return plans.map(({ stores, legacy, ...plan }) => ({
    ...plan,
    stores: stores.map(({ store, found }) => ({ store, found: spared(store.name, found) })),
    legacy: legacy && { ...legacy, found: spared(legacy.layer.place.name, legacy.found) },
  }));
}

interface NamedEvidence {
  readonly name: string;
  readonly found: OwnEvidence;
}

function checksIn({ stores, legacy }: EvidencePlan): readonly NamedEvidence[] {
  const checks = stores.map(({ store, found }) => ({ name: store.name, found }));
  if (legacy === undefined) return checks;
  return [...checks, { name: legacy.layer.place.name, found: legacy.found }];
}

function needsOf({ name, found }: NamedEvidence): readonly string[] {
  return found.same.map(({ origin }) => keyOf(name, origin));
}

function keyOf(store: string, origin: string): string {
  return JSON.stringify([store, origin]);
}

async function legacyPlan(layer: PlannedLegacyLayer, found: Promise<OwnEvidence>) {
  return { layer, found: await found };
}

/** Returns the statement that equal evidence in the legacy format contains. */
export function legacyWanted({ subjects }: PlannedAttestation, legacy: PlannedLegacyLayer): Wanted {
  return { subjects, predicateType: legacy.predicateType, predicate: legacy.predicate };
}

/**
 * Throws an error if existing evidence is temporarily unreadable. It could be the same evidence, and a new signature
 * would be a duplicate.
 */
function requireSettled(candidate: EvidenceCandidate, store: ReadableStore): void {
  if (candidate.kind !== 'unreadable' || !isTransient(candidate.code)) return;
  const { origin, code, message } = candidate;
  const call = { service: store.name, method: 'GET', url: origin };
  throw new RemoteError(code, `${store.name}: ${origin} could not be read: ${message}`, call);
}

type TransientCode = 'unreachable' | 'timeout' | 'rate-limited' | 'server-error';

const TRANSIENT: ReadonlySet<string> = new Set<TransientCode>([
  'unreachable',
  'timeout',
  'rate-limited',
  'server-error',
]);

function isTransient(code: string): code is TransientCode {
  return TRANSIENT.has(code);
}

function bundleOf(candidate: EvidenceCandidate): Bundle | undefined {
  if (candidate.kind !== 'bundle' || !isObject(candidate.bundle)) return undefined;
  const { mediaType, verificationMaterial } = candidate.bundle;
  return typeof mediaType === 'string'
    ? { ...candidate.bundle, mediaType, verificationMaterial }
    : undefined;
}

import { once } from '../../concurrency/once.ts';
import type { Bundle } from '../../model/attestation.ts';
import type { SignedPayload } from '../../model/evidence.ts';
import type { Signer } from '../../sign/signer.ts';
import { isLegacy, payloadOf } from '../../store/legacy-store.ts';
import type { EvidencePlan } from './plan-evidence.ts';

/** A plan for an attestation, with the content that was signed for it. */
export interface SignedPlan {
  readonly plan: EvidencePlan;
  readonly bundle: Bundle;
  /** The signed layer in the legacy format. Undefined if none was planned. */
  readonly layer: SignedPayload | undefined;
}

/**
 * Signs the bundle and the legacy layer at the same time. Content that a store already contains is not signed again.
 *
 * @throws {RemoteError} with the name of the service that failed.
 */
export async function signPlan(plan: EvidencePlan, signer: Signer): Promise<SignedPlan> {
  const { work, legacy, reused } = plan;
  const fresh = once(() => work.sign(signer));
  const [bundle, layer] = await Promise.all([
    reused ?? fresh(),
    legacy === undefined ? undefined : layerOf(legacy, signer, fresh),
  ]);
  return { plan, bundle, layer };
}

/**
 * Returns the stored legacy layer with the same evidence. Without such a layer, signs a new layer with the current
 * certificate.
 */
async function layerOf(
  { layer, found }: NonNullable<EvidencePlan['legacy']>,
  signer: Signer,
  fresh: () => Promise<Bundle>,
): Promise<SignedPayload> {
  const [same] = found.same.filter(isLegacy);
  return same === undefined ? await layer.sign(signer, fresh) : payloadOf(same);
}

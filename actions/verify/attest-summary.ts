import { makeStatement } from '../../shared/attest/statement.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  verificationSummary,
} from '../../shared/policy/verification-summary.ts';
import { signStatement } from '../../shared/sign/sign-statement.ts';
import { confirmListed } from '../../shared/store/confirm-stored.ts';
import { referrerPlace } from '../../shared/store/evidence-place.ts';
import { networkOf } from '../steps/network.ts';
import { requireMaySign, requireMayStore } from '../steps/preflight.ts';
import { openSigning } from '../steps/signing.ts';
import type { Target } from '../steps/targets.ts';
import { version } from '../version.generated.ts';
import type { GatePolicy } from './policy.ts';
import type { Verified } from './show.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Who verified, where no workflow did. */
const OWN_URI = 'pkg:github/assay-dev/assay';

export function summaryOf(
  { verification, decision, target }: Verified & { readonly target: Target },
  policy: GatePolicy,
  host: Host,
): JsonObject {
  const { context } = host;
  const workflow = host.env['GITHUB_WORKFLOW_REF'] ?? '';
  const verifier =
    context === undefined || workflow === '' ? OWN_URI : `${context.serverUrl}/${workflow}`;
  const verifiedOn = host.now().toISOString();
  const { source, evidence } = policy;
  return verificationSummary(verification, decision, {
    verifier,
    version,
    verifiedOn,
    policy: source,
    rules: evidence,
    isImage: target.place !== undefined,
  });
}

/** Signs summaries by one signer and stores each beside its image. */
export async function openSummaryWriter(
  inputs: Inputs,
  targets: readonly Target[],
  host: Host,
): Promise<(target: Target, summary: JsonObject) => Promise<Bundle>> {
  await requireMaySign({ ...inputs, github: false, release: undefined, replace: false }, host);
  await requireMayStore(targets);
  const { signer } = await openSigning(inputs, host);
  const network = networkOf(host);
  return async ({ subject, place }, summary) => {
    const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
    const bundle = await signStatement(signer, makeStatement([subject], type, summary));
    if (place === undefined) return bundle;
    const stored = referrerPlace(place.store, place.subject, type, network);
    await stored.put(bundle);
    await confirmListed(stored, subject.digest, [{ kind: 'bundle', bundle }], network);
    return bundle;
  };
}

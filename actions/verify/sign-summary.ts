import { makeStatement } from '../../shared/attest/statement.ts';
import { warnOfHiddenEvidence } from '../../shared/flows/publishing/hidden-evidence.ts';
import { requireMaySign, requireMayStore } from '../../shared/flows/publishing/preflight.ts';
import { signingChoice } from '../../shared/flows/signing/inputs.ts';
import { openSigning } from '../../shared/flows/signing/open-signing.ts';
import type { ResolvedSubject } from '../../shared/flows/subjects/resolved-subject.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import type { Bundle } from '../../shared/model/attestation.ts';
import { VERIFICATION_SUMMARY_PREDICATE_TYPE } from '../../shared/policy/verification-summary.ts';
import { signStatement } from '../../shared/sign/sign-statement.ts';
import { confirmStored } from '../../shared/store/confirm-stored.ts';
import { referrerStore } from '../../shared/store/evidence-store.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Signs the verification summaries of one run. */
export interface SummaryWriter {
  /** Identity in the signer’s certificate. It is recorded as the verifier. Undefined if the signer uses a key. */
  readonly verifier: string | undefined;
  write(target: ResolvedSubject, summary: JsonObject): Promise<Bundle>;
}

/** Stores verification summaries only next to the images. */
const ONLY_BESIDE_IMAGES = { github: false, release: undefined, replace: false };

/** Signs all summaries with one signer, and stores each of them next to its image. */
export async function openSummaryWriter(
  inputs: Inputs,
  targets: readonly ResolvedSubject[],
  host: Host,
): Promise<SummaryWriter> {
  const run = runRepository(host);
  const signing = signingChoice(inputs);
  await requireMaySign(ONLY_BESIDE_IMAGES, signing, run.github, host);
  await requireMayStore(targets);
  const [{ signer, own }] = await Promise.all([
    openSigning(signing, run, host),
    warnOfHiddenEvidence(targets, ['sig', 'att'], host),
  ]);
  const { network } = run.github;
  const write: SummaryWriter['write'] = async ({ subject, place }, summary) => {
    const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
    const bundle = await signStatement(signer, makeStatement([subject], type, summary));
    if (place === undefined) return bundle;
    const stored = referrerStore(place.store, place.subject, type, network);
    await stored.put(bundle);
    await confirmStored(stored, subject.digest, [{ kind: 'bundle', bundle }], network);
    return bundle;
  };
  const san = own?.identities[0]?.san;
  return { verifier: san !== undefined && 'exact' in san ? san.exact : undefined, write };
}

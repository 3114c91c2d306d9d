import { mapConcurrently } from '../../shared/concurrency/map-concurrently.ts';
import { registryLogin } from '../../shared/flows/clients/inputs.ts';
import { rootChoice } from '../../shared/flows/trust/inputs.ts';
import { evidenceSource } from '../../shared/flows/verification/find-evidence.ts';
import { signerChoice } from '../../shared/flows/verification/inputs.ts';
import {
  type TrustedSigners,
  trustedSigners,
} from '../../shared/flows/verification/trusted-signers.ts';
import type { Host } from '../../shared/host/host.ts';
import { runRepository } from '../../shared/host/run-repository.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { openConditions } from '../../shared/policy/open-conditions.ts';
import { listEvidence } from '../../shared/store/list-evidence.ts';
import { sbomPolicy } from './attested-policy.ts';
import { type AttestedImage, attestedImage } from './attested-sbom.ts';
import type { ScanRules } from './scan-policy.ts';
import type { spec } from './spec.ts';

type Inputs = InputsOf<typeof spec.inputs>;

/** Number of images to verify at the same time. Registries limit the number of requests per client. */
const CONCURRENCY = 8;

/**
 * Verifies and reads the attested SBOMs of images. Does not download images.
 *
 * @throws {UserError} if neither the inputs nor the policy contain a trusted signer.
 */
export async function verifiedImages(
  names: readonly string[],
  inputs: Inputs,
  rules: ScanRules,
  host: Host,
): Promise<readonly AttestedImage[]> {
  const run = runRepository(host);
  const policy = sbomPolicy(inputs, rules.source, run);
  const places = {
    bundles: [],
    isWithGitHub: inputs.github,
    list: ({ store, subject }) => listEvidence(store, subject.digest),
  } satisfies Parameters<typeof evidenceSource>[0];
  const evidenceOf = await evidenceSource(places, policy, run);
  const conditions = await openConditions(policy);
  let opened: Promise<TrustedSigners> | undefined;
  const by = {
    policy,
    evidenceOf,
    judge: conditions.judge,
    // The trust roots are loaded once, while the registry responds to the first requests.
    signers: () =>
      (opened ??= trustedSigners(policy, rootChoice(inputs), signerChoice(inputs), run)),
    now: host.now(),
    login: registryLogin(inputs),
    evidenceRepository: inputs['evidence-repository'],
    machine: host,
  };
  let done = 0;
  try {
    return await mapConcurrently(names, CONCURRENCY, async (name) => {
      const image = await attestedImage(name, by);
      host.progress(`Verified the SBOMs of ${++done} of ${names.length} images`);
      return image;
    });
  } finally {
    conditions.close();
  }
}

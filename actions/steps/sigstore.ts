import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import type { JsonObject } from '../../shared/json/guards.ts';
import { readClaims } from '../../shared/sign/identity-token.ts';
import { openSigner, type Signer } from '../../shared/sign/signer.ts';
import { loadTrust } from '../../shared/trust/load-trust.ts';
import type { Trust } from '../../shared/trust/trust.ts';
import type { signingInputs, trustInputs } from '../inputs/sigstore.ts';
import { networkOf } from './network.ts';
import { readInputFile } from './read-file.ts';

/** Whom to believe, as the inputs say. */
export async function trustOf(
  inputs: InputsOf<typeof trustInputs> & Partial<InputsOf<typeof signingInputs>>,
  host: Host,
): Promise<Trust> {
  return await loadTrust(
    {
      instance: inputs.instance,
      trustedRootPath: inputs['trusted-root'],
      signingConfigPath: inputs['signing-config'],
      fulcioUrl: inputs['fulcio-url'],
      rekorUrl: inputs['rekor-url'],
      tsaUrl: inputs['tsa-url'],
    },
    {
      readFile: readInputFile,
      now: () => host.now().getTime(),
      cacheFolder: join(host.env['RUNNER_TEMP'] ?? tmpdir(), 'assay-tuf'),
    },
  );
}

/** Signs in the name of the workflow. */
export interface WorkflowSigner {
  readonly signer: Signer;
  /** What the identity token says of the run. */
  readonly claims: JsonObject;
}

/** One identity token, one key, one certificate. */
export async function openWorkflowSigner(trust: Trust, host: Host): Promise<WorkflowSigner> {
  const token = await host.idToken(trust.audience);
  return { signer: await openSigner(trust, token, networkOf(host)), claims: readClaims(token) };
}

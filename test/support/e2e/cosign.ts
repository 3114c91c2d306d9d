import { join } from 'node:path';
import { cosignEnvironment } from '../cosign.ts';
import { type ProgramResult, runProgram } from '../programs.ts';

/** The command-line options that tell cosign what to trust. */
export interface CosignGate {
  readonly image: string;
  /** The folder with the files of the Sigstore. */
  readonly trust: string;
  readonly identity: string;
  readonly issuer: string;
}

export interface CosignResults {
  readonly signature: ProgramResult;
  /** The attestations under the tag `.att`, by predicate type. */
  readonly attestations: readonly ProgramResult[];
  /** The referrers, by predicate type. */
  readonly bundles: readonly ProgramResult[];
}

/** Returns everything that the real cosign can verify for an image: `.sig`, `.att` and the bundles. */
export async function runCosign(
  gate: CosignGate,
  types: readonly string[],
): Promise<CosignResults> {
  const { image, trust } = gate;
  const identity = [
    ...['--certificate-identity', gate.identity],
    ...['--certificate-oidc-issuer', gate.issuer],
  ];
  const trustedRoot = ['--trusted-root', join(trust, 'trusted_root.json')];
  const run = (...args: readonly string[]) =>
    runProgram('cosign', args, { env: cosignEnvironment(trust) });
  const verify = ['verify-attestation', ...identity];
  const attestations: ProgramResult[] = [];
  const bundles: ProgramResult[] = [];
  for (const type of types) {
    attestations.push(await run(...verify, '--type', type, image));
    const asBundle = ['--new-bundle-format', ...trustedRoot];
    bundles.push(await run(...verify, ...asBundle, '--type', type, image));
  }
  return { signature: await run('verify', ...identity, image), attestations, bundles };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ProgramResult, runProgram } from '../programs.ts';

/** Whom cosign is told to believe. */
export interface CosignGate {
  readonly image: string;
  /** The folder with the files of the Sigstore. */
  readonly trust: string;
  readonly identity: string;
  readonly issuer: string;
}

export interface CosignResults {
  readonly signature: ProgramResult;
  /** The tag `.att`, by predicate type. */
  readonly attestations: readonly ProgramResult[];
  /** The referrers, by predicate type. */
  readonly bundles: readonly ProgramResult[];
}

/** Everything that the real cosign can verify of an image: `.sig`, `.att` and the bundles. */
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
    runProgram('cosign', args, { env: environment(trust) });
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

/** Keys by file, and nothing of the home folder: cosign would fetch the public roots otherwise. */
function environment(trust: string): Readonly<Record<string, string>> {
  const home = join(trust, 'home');
  mkdirSync(home, { recursive: true });
  return {
    HOME: home,
    DOCKER_CONFIG: home,
    SIGSTORE_ROOT_FILE: join(trust, 'fulcio_v1.crt.pem'),
    SIGSTORE_REKOR_PUBLIC_KEY: join(trust, 'rekor.pub'),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(trust, 'ctfe.pub'),
    SIGSTORE_TSA_CERTIFICATE_FILE: join(trust, 'tsa-chain.pem'),
  };
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the environment in which cosign trusts the Sigstore with files in `folder`. The keys come from files. The
 * home folder is not used, because cosign would then download the public roots.
 */
export function cosignEnvironment(folder: string): Readonly<Record<string, string>> {
  const home = join(folder, 'home');
  mkdirSync(home, { recursive: true });
  return {
    HOME: home,
    DOCKER_CONFIG: home,
    SIGSTORE_ROOT_FILE: join(folder, 'fulcio_v1.crt.pem'),
    SIGSTORE_REKOR_PUBLIC_KEY: join(folder, 'rekor.pub'),
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: join(folder, 'ctfe.pub'),
    SIGSTORE_TSA_CERTIFICATE_FILE: join(folder, 'tsa-chain.pem'),
  };
}

import { tmpdir } from 'node:os';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Machine } from '../../host/machine.ts';
import { networkOf } from '../../host/network.ts';
import { type CredentialSource, explicitCredentials } from '../../oci/credentials.ts';
import { dockerCredentials } from '../../oci/docker-config.ts';
import type { ImageSource } from '../../oci/image-source.ts';
import type { ImageStoreDependencies } from '../../oci/open-image-store.ts';

/** Registry credentials that are not in the Docker configuration. */
export interface RegistryLogin {
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

/**
 * Returns what is needed to open an image: the network, the registry credentials, and the programs that can access the
 * container daemon.
 */
export function imageStoreDependencies(
  image: ImageSource,
  login: RegistryLogin,
  machine: Machine,
): ImageStoreDependencies {
  return {
    network: networkOf(machine),
    credentials: credentialsOf(image, login, machine),
    mask: (secret) => machine.mask(secret),
    exec: machine.exec,
    temporaryFolder: machine.env['RUNNER_TEMP'] ?? tmpdir(),
    guardedFolders: guardedFolders(machine),
  };
}

function credentialsOf(
  image: ImageSource,
  { username, password }: RegistryLogin,
  machine: Machine,
): CredentialSource {
  const configured = masking(dockerCredentials(machine), machine);
  if (username === undefined && password === undefined) return configured;
  if (username === undefined || password === undefined) {
    throw new UserError(
      'input-conflict',
      '`registry-username` and `registry-password` must be set together.',
      'Set both inputs, or remove both inputs and run `docker login` first.',
    );
  }
  if (image.kind !== 'registry') return configured;
  const basic = { kind: 'basic', username, password } as const;
  return explicitCredentials(image.reference.registry, basic, configured);
}

/**
 * Returns a credential source that masks each password and token in the log, even if it comes from a Docker
 * configuration or a credential helper.
 */
function masking(source: CredentialSource, machine: Machine): CredentialSource {
  return async (registry) => {
    const credentials = await source(registry);
    if (credentials !== undefined) {
      machine.mask(credentials.kind === 'basic' ? credentials.password : credentials.token);
    }
    return credentials;
  };
}

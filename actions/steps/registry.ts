import { tmpdir } from 'node:os';
import { UserError } from '../../shared/errors/errors.ts';
import { guardedFolders } from '../../shared/host/guarded-folders.ts';
import type { Host } from '../../shared/host/host.ts';
import type { InputsOf } from '../../shared/host/spec.ts';
import { type CredentialSource, explicitCredentials } from '../../shared/oci/credentials.ts';
import { dockerCredentials } from '../../shared/oci/docker-config.ts';
import type { ImageSource } from '../../shared/oci/image-source.ts';
import type { OpenImageWorld } from '../../shared/oci/open-image-store.ts';
import type { registryInputs } from '../inputs/registry.ts';
import { networkOf } from './network.ts';

/** What opening an image needs: network, credentials for its registry, and the daemon's programs. */
export function imageWorld(
  inputs: InputsOf<typeof registryInputs>,
  image: ImageSource,
  host: Host,
): OpenImageWorld {
  return {
    network: networkOf(host),
    credentials: credentialsOf(inputs, image, host),
    mask: (secret) => host.mask(secret),
    exec: host.exec,
    temporaryFolder: host.env['RUNNER_TEMP'] ?? tmpdir(),
    guardedFolders: guardedFolders(host),
  };
}

function credentialsOf(
  inputs: InputsOf<typeof registryInputs>,
  image: ImageSource,
  host: Host,
): CredentialSource {
  const configured = masking(dockerCredentials({ env: host.env, exec: host.exec }), host);
  const { 'registry-username': username, 'registry-password': password } = inputs;
  if (username === undefined && password === undefined) return configured;
  if (username === undefined || password === undefined) {
    throw new UserError(
      'input-conflict',
      '`registry-username` and `registry-password` only work together.',
      'Give both, or neither and log in with docker before.',
    );
  }
  if (image.kind !== 'registry') return configured;
  const basic = { kind: 'basic', username, password } as const;
  return explicitCredentials(image.reference.registry, basic, configured);
}

/** What a docker configuration or a helper says must not be printed either. */
function masking(source: CredentialSource, host: Host): CredentialSource {
  return async (registry) => {
    const credentials = await source(registry);
    if (credentials !== undefined) {
      host.mask(credentials.kind === 'basic' ? credentials.password : credentials.token);
    }
    return credentials;
  };
}

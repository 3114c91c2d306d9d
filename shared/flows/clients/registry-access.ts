import { tmpdir } from 'node:os';
import { UserError } from '../../errors/errors.ts';
import { guardedFolders } from '../../host/guarded-folders.ts';
import type { Host } from '../../host/host.ts';
import { networkOf } from '../../host/network.ts';
import type { InputsOf } from '../../host/spec.ts';
import { type CredentialSource, explicitCredentials } from '../../oci/credentials.ts';
import { dockerCredentials } from '../../oci/docker-config.ts';
import type { ImageSource } from '../../oci/image-source.ts';
import type { ImageStoreDependencies } from '../../oci/open-image-store.ts';
import type { registryInputs } from './inputs.ts';

/** Dependencies to open an image: network, registry credentials and the daemon's programs. */
export function imageStoreDependencies(
  inputs: InputsOf<typeof registryInputs>,
  image: ImageSource,
  host: Host,
): ImageStoreDependencies {
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
      'Set both, or remove both and run `docker login` first.',
    );
  }
  if (image.kind !== 'registry') return configured;
  const basic = { kind: 'basic', username, password } as const;
  return explicitCredentials(image.reference.registry, basic, configured);
}

/** Also masks credentials from a Docker configuration or a credential helper. */
function masking(source: CredentialSource, host: Host): CredentialSource {
  return async (registry) => {
    const credentials = await source(registry);
    if (credentials !== undefined) {
      host.mask(credentials.kind === 'basic' ? credentials.password : credentials.token);
    }
    return credentials;
  };
}

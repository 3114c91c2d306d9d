import { secret, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { RegistryLogin } from './registry-access.ts';

/** Inputs for registry credentials that are not in the Docker configuration. */
export const registryInputs = {
  'registry-username': text({
    group: 'registry',
    help: 'User name for the registry. Default: the user name in the Docker configuration.',
  }),
  'registry-password': secret({
    group: 'registry',
    help: 'Password or token for the registry. Requires `registry-username`.',
    env: 'ASSAY_REGISTRY_PASSWORD',
  }),
};

export function registryLogin(inputs: InputsOf<typeof registryInputs>): RegistryLogin {
  return { username: inputs['registry-username'], password: inputs['registry-password'] };
}

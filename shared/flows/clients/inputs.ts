import { secret, text } from '../../host/inputs.ts';

/** Credentials for registries that the docker configuration does not know. */
export const registryInputs = {
  'registry-username': text({
    help: 'User name for the registry; without it the docker configuration is asked.',
  }),
  'registry-password': secret({
    help: 'Password or token for the registry; give it together with `registry-username`.',
    env: 'ASSAY_REGISTRY_PASSWORD',
  }),
};

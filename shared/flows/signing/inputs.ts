import { secret, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import { type signingInputs, trustChoice } from '../trust/inputs.ts';
import type { SigningChoice } from './signing.ts';

/** Inputs for signing with a key instead of the workflow's identity. */
export const keyInputs = {
  key: text({
    group: 'signing',
    help: 'Private key for signing, instead of the workflow identity: a path, `env://NAME`, or the URI of a key in a key service (`awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`). A key service requires cosign on the `PATH`. Assay adds the signatures to a transparency log only if you set `signing-config` or `instance`.',
  }),
  'key-password': secret({
    group: 'signing',
    env: 'COSIGN_PASSWORD',
    help: 'Password for the private key, if the key is encrypted.',
  }),
};

/** Returns the signer that the user chose in the inputs. */
export function signingChoice(
  inputs: InputsOf<typeof signingInputs> & InputsOf<typeof keyInputs>,
): SigningChoice {
  return {
    trust: trustChoice(inputs),
    key: inputs.key,
    keyPassword: inputs['key-password'],
    isPublicLogAllowed: inputs['allow-public-log'],
  };
}

import { secret, text } from '../../host/inputs.ts';

/** A key to sign with instead of the workflow’s identity. */
export const keyInputs = {
  key: text({
    help: 'Private key to sign with instead of the workflow identity: a path, `env://NAME`, or a key service (`awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`). A key service needs cosign on the PATH. Signatures are logged only if you set `rekor-url`, `signing-config` or `instance`.',
  }),
  'key-password': secret({
    env: 'COSIGN_PASSWORD',
    help: 'Password of an encrypted private key.',
  }),
};

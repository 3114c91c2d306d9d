import { secret, text } from '../../host/inputs.ts';

/** A key in place of the workflow’s identity. */
export const keyInputs = {
  key: text({
    help: 'A private key to sign with in place of the workflow’s identity: a path, `env://NAME`, or a key service by its address (`awskms://`, `gcpkms://`, `azurekms://`, `hashivault://`; needs an installed cosign). Nothing is logged unless a log is named.',
  }),
  'key-password': secret({
    env: 'COSIGN_PASSWORD',
    help: 'The password of an encrypted key.',
  }),
};

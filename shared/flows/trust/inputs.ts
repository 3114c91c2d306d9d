import { choice, flag, path, url } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { TrustChoice } from '../../trust/load-trust.ts';

const INSTANCES = ['auto', 'public-good', 'github', 'custom'] as const;

/** Sigstore instances to trust. */
export const trustInputs = {
  instance: choice(INSTANCES, {
    default: 'auto',
    help: 'Sigstore instance whose signatures count. `auto` accepts the public instance and GitHub’s own (on ghe.com, that of the tenant). `public-good`, `github` or `custom` accepts only one; `custom` uses `trusted-root`.',
  }),
  'trusted-root': path({
    help: 'Trusted root (`trusted_root.json`) to verify with offline. `instance: custom` needs `trusted-root` or `tuf-url`.',
  }),
  'tuf-url': url({
    help: 'TUF repository that publishes the trusted root, instead of the one of the instance.',
  }),
  'tuf-root': path({ help: 'Initial `root.json` for `tuf-url`.' }),
};

/** Sigstore instance to sign with. */
export const signingInputs = {
  ...trustInputs,
  instance: choice(INSTANCES, {
    default: 'auto',
    help: 'Sigstore instance to sign with: `public-good`, `github` (GitHub’s own, without a public log) or `custom` (your own). `auto` uses `public-good` for public repositories and `github` for all others.',
  }),
  'allow-public-log': flag({
    help: 'Allow the name of a non-public repository in the public log, where it stays forever.',
  }),
  'signing-config': path({
    help: 'Sigstore signing configuration (v0.2 JSON) with the services to sign with.',
  }),
  'fulcio-url': url({ help: 'Certificate authority to use instead of the one of the instance.' }),
  'rekor-url': url({ help: 'Transparency log to use instead of the one of the instance.' }),
  'rekor-version': choice(['1', '2'], {
    default: '1',
    help: 'API version of the log at `rekor-url`.',
  }),
  'tsa-url': url({ help: 'Timestamp authority to use instead of the one of the instance.' }),
};

/** Returns the Sigstore instance that the inputs name. `auto` is still open. */
export function trustChoice(
  inputs: Omit<InputsOf<typeof signingInputs>, 'allow-public-log'>,
): TrustChoice {
  return {
    instance: inputs.instance,
    trustedRootPath: inputs['trusted-root'],
    signingConfigPath: inputs['signing-config'],
    fulcioUrl: inputs['fulcio-url'],
    rekorUrl: inputs['rekor-url'],
    rekorVersion: inputs['rekor-version'] === '2' ? 2 : 1,
    tsaUrl: inputs['tsa-url'],
    tufUrl: inputs['tuf-url'],
    tufRootPath: inputs['tuf-root'],
  };
}

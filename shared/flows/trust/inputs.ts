import { choice, flag, path, url } from '../../host/inputs.ts';
import type { InputsOf, Replacement } from '../../host/spec.ts';
import type { TrustChoice } from '../../trust/load-trust.ts';

const INSTANCES = ['auto', 'public-good', 'github', 'custom'] as const;

/** Inputs that set the Sigstore instances to trust. */
export const trustInputs = {
  instance: choice(INSTANCES, {
    group: 'signing',
    default: 'auto',
    help: 'Sigstore instance to accept signatures from. `auto` accepts the public instance and GitHub’s own instance (on ghe.com, the tenant’s instance). The other values accept only one instance. `custom` requires `trusted-root` or `tuf-url`.',
  }),
  'trusted-root': path({
    group: 'signing',
    help: 'Trusted root file (`trusted_root.json`) for offline verification.',
  }),
  'tuf-url': url({
    group: 'signing',
    help: 'URL of the TUF repository that publishes the trusted root. Default: the instance’s TUF repository.',
  }),
  'tuf-root': path({
    group: 'signing',
    help: 'Initial root file (`root.json`) of the TUF repository at `tuf-url`.',
  }),
};

/** Inputs that set the Sigstore instance to sign with. */
export const signingInputs = {
  ...trustInputs,
  instance: choice(INSTANCES, {
    group: 'signing',
    default: 'auto',
    help: 'Sigstore instance to sign with: `public-good`, `github` (GitHub’s own instance, without a public log) or `custom` (your own instance). `auto` uses `public-good` for public repositories and `github` for all others.',
  }),
  'allow-public-log': flag({
    group: 'signing',
    help: 'Allow Assay to publish the name of a private or internal repository in the public log, which keeps it forever.',
  }),
  'signing-config': path({
    group: 'signing',
    help: 'Sigstore signing configuration (JSON, v0.2). It lists the signing services: the certificate authority (Fulcio), the transparency logs (Rekor) and the timestamp authorities. Default: the instance’s services.',
  }),
};

/**
 * Replacements for removed inputs. A signing configuration replaces them, because it lists all services with their
 * versions.
 */
export const movedSigningInputs: Readonly<Record<string, Replacement>> = {
  'fulcio-url': { input: 'signing-config' },
  'rekor-url': { input: 'signing-config' },
  'rekor-version': { input: 'signing-config' },
  'tsa-url': { input: 'signing-config' },
};

/** Returns the settings for the Sigstore instances to trust. The value `auto` is resolved later. */
export function rootChoice(inputs: InputsOf<typeof trustInputs>): TrustChoice {
  return {
    instance: inputs.instance,
    trustedRootPath: inputs['trusted-root'],
    tufUrl: inputs['tuf-url'],
    tufRootPath: inputs['tuf-root'],
  };
}

/** Returns the settings for the Sigstore instance to sign with, from the inputs. The value `auto` is resolved later. */
export function trustChoice(
  inputs: Omit<InputsOf<typeof signingInputs>, 'allow-public-log'>,
): TrustChoice {
  return {
    ...rootChoice(inputs),
    signingConfigPath: inputs['signing-config'],
  };
}

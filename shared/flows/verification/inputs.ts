import { flag, lines, paths, text, url } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { SignerChoice } from './signer-choice.ts';

/** Inputs that set the accepted signers of evidence. */
export const signerInputs = {
  'certificate-identity': lines({
    help: 'Accepted signers of the evidence in `require`, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`. A signature by one of these identities is sufficient. If the policy contains rules, the evidence must also meet them.',
  }),
  'certificate-identity-pattern': lines({
    help: 'Patterns for the identities of accepted signers, such as `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`. `*` matches any text, but a `*` before the last `@` does not match an `@`.',
  }),
  'source-repository': text({
    help: 'Repository, such as `o/r`, whose workflow run must have created the signature. Set this input if a reusable workflow signs, because it has the same identity in all calling repositories. If no input names an identity, the signer must be a workflow in this repository.',
  }),
  'certificate-oidc-issuer': url({
    group: 'signing',
    help: 'OIDC issuer that confirmed the signer’s identity. Default: `https://token.actions.githubusercontent.com`, or, on ghe.com, the tenant’s issuer.',
  }),
  'public-key': paths({
    group: 'signing',
    help: 'PEM files with public keys. Assay also accepts signatures that were made with one of these keys.',
  }),
  'allow-unlogged-keys': flag({
    group: 'signing',
    help: 'Accept signatures made with a key in `public-key`, even if they have neither a log entry nor a timestamp. `sign` creates such signatures if `key` is set.',
  }),
};

/** Returns the signers that the user named in the inputs. */
export function signerChoice(inputs: InputsOf<typeof signerInputs>): SignerChoice {
  return {
    identities: inputs['certificate-identity'],
    patterns: inputs['certificate-identity-pattern'],
    sourceRepository: inputs['source-repository'],
    issuer: inputs['certificate-oidc-issuer'],
    keys: inputs['public-key'],
    acceptsUnlogged: inputs['allow-unlogged-keys'],
  };
}

import { choice, flag, path, url } from '../../host/inputs.ts';

const INSTANCES = ['auto', 'public-good', 'github', 'custom'] as const;

/** Which Sigstore is believed. */
export const trustInputs = {
  instance: choice(INSTANCES, {
    default: 'auto',
    help: 'Whose signatures count: `auto`, those by the public Sigstore and by GitHub’s own (that of the tenant at ghe.com), each by the rules of its own; or one alone: `public-good`, `github`, or `custom`, your own by `trusted-root`.',
  }),
  'trusted-root': path({
    help: 'A trusted root (`trusted_root.json`) to verify with, offline; `instance: custom` needs it or `tuf-url`.',
  }),
  'tuf-url': url({
    help: 'A TUF repository that publishes the trusted root, in place of the instance’s own.',
  }),
  'tuf-root': path({ help: 'The `root.json` to begin with at `tuf-url`.' }),
};

/** Which Sigstore signs. */
export const signingInputs = {
  ...trustInputs,
  instance: choice(INSTANCES, {
    default: 'auto',
    help: 'Which Sigstore to use: `public-good`, `github` (GitHub’s own, which logs nothing in public), `custom` (your own), or `auto`: the public one for a public repository, GitHub’s own for any other.',
  }),
  'allow-public-log': flag({
    help: 'Let the name of a repository that is not public stand in the public log for ever.',
  }),
  'signing-config': path({
    help: 'A Sigstore signing configuration (v0.2 JSON) that names the services to sign with.',
  }),
  'fulcio-url': url({ help: 'Certificate authority, in place of the instance’s own.' }),
  'rekor-url': url({ help: 'Transparency log, in place of the instance’s own.' }),
  'rekor-version': choice(['1', '2'], {
    default: '1',
    help: 'Version of the interface of the log at `rekor-url`.',
  }),
  'tsa-url': url({ help: 'Timestamp authority, in place of the instance’s own.' }),
};

import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { signingInputs } from '../../shared/flows/trust/inputs.ts';
import { choice, flag } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'sign',
  title: 'Assay Sign',
  description:
    'Signs images and files without keys, with the identity of the workflow, so that cosign and policy engines accept it.',
  inputs: {
    ...subjectInputs,
    format: choice(['message', 'statement'], {
      default: 'message',
      help: 'What a file’s signature is over: its bytes (`cosign verify-blob`), or a statement about its digest (GitHub’s attestations). Images always have a statement.',
    }),
    legacy: flag({
      default: 'true',
      help: 'Also write the `.sig` tag that cosign before version 3 looks for; images only.',
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs,
  },
  outputs: {
    digest: { help: 'Digest that was signed, `sha256:…`; of several, the first.' },
    bundle: { help: 'Path of the Sigstore bundle; of several, the first.' },
    bundles: { help: 'Path of a file with all bundles, one a line.' },
    'log-index': { help: 'Index of the entry in the transparency log; empty without a log.' },
  },
  permissions: [
    { permission: 'id-token', access: 'write', why: 'To prove to Sigstore which workflow signs.' },
    {
      permission: 'packages',
      access: 'write',
      why: 'To store the signature beside an image on ghcr.io.',
    },
    {
      permission: 'attestations',
      access: 'write',
      why: 'To store it with GitHub (`github: true`).',
    },
    {
      permission: 'contents',
      access: 'write',
      why: 'To attach it to a release (`release`).',
    },
  ],
  branding: { icon: 'edit-3', color: 'purple' },
});

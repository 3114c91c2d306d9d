import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { renamedSubjectInputs, subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { movedSigningInputs, signingInputs } from '../../shared/flows/trust/inputs.ts';
import { choice, flag } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'sign',
  title: 'Assay Sign',
  description:
    'Signs images and files with the workflow’s identity instead of a key. cosign and policy engines can verify the signatures.',
  inputs: {
    ...subjectInputs,
    format: choice(['message', 'statement'], {
      group: 'expert',
      default: 'message',
      help: 'Content to sign for a file: its bytes (`message`, for `cosign verify-blob`), or a statement that contains its digest (`statement`, for GitHub attestations). For an image, Assay always signs a statement.',
    }),
    legacy: flag({
      group: 'expert',
      default: 'true',
      help: 'For images, also write the `.sig` tag that cosign versions before 3 read.',
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedSubjectInputs,
  moved: movedSigningInputs,
  outputs: {
    digest: {
      help: 'Digest of the subject (`sha256:…`), or of the first subject if there are several.',
    },
    bundle: { help: 'Path of the Sigstore bundle, or of the first bundle if there are several.' },
    bundles: { help: 'Path of a file that contains all Sigstore bundles, one per line.' },
    'log-index': {
      help: 'Index of the transparency log entry. Empty if Assay did not use a log.',
    },
  },
  permissions: [
    {
      permission: 'id-token',
      access: 'write',
      why: 'To get the identity token that Sigstore needs.',
    },
    {
      permission: 'packages',
      access: 'write',
      why: 'To store signatures alongside images on ghcr.io.',
    },
    {
      permission: 'attestations',
      access: 'write',
      why: 'To store signatures on GitHub (`github: true`).',
    },
    {
      permission: 'contents',
      access: 'write',
      why: 'To upload signatures to a release (`release`).',
    },
  ],
  branding: { icon: 'edit-3', color: 'purple' },
  terminal: {
    target: 'subject',
    keepsFiles: 'always',
    examples: [
      ['sign ghcr.io/o/r@sha256:…', 'Sign an image, and store the signature alongside it.'],
      ['sign dist/*.tar.gz --key cosign.key', 'Sign files with a key.'],
    ],
  },
});

import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { signingInputs } from '../../shared/flows/trust/inputs.ts';
import { choice, flag, paths, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'attest',
  title: 'Assay Attest',
  description:
    'Attaches signed evidence to images and files: provenance, an SBOM, a scan, test results, VEX, or a predicate of your own.',
  inputs: {
    ...subjectInputs,
    type: choice(
      ['provenance', 'sbom', 'vulnerabilities', 'cosign-vuln', 'openvex', 'test-result', 'custom'],
      {
        default: 'provenance',
        help: 'What to attest: SLSA provenance of this run, SBOM documents, the findings of a scan (in-toto’s form or cosign’s), an OpenVEX document, a test result, or `custom`.',
      },
    ),
    predicate: paths({
      help: 'The document to attest: SBOMs (one a line; each goes to the platform that it is about), `findings.json`, or the JSON of another predicate. Without it, what the steps before left.',
    }),
    'predicate-type': text({ help: 'Predicate type URI, for `type: custom`.' }),
    'subjects-only': flag({
      help: 'Sign nothing: write the list of subjects, for another job to attest by its input `subjects`.',
    }),
    legacy: flag({
      help: 'Also write the `.att` tag that cosign before version 3 looks for; images only.',
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs,
  },
  outputs: {
    digest: { help: 'Digest of the subject, `sha256:…`; of several, the first.' },
    bundle: { help: 'Path of the Sigstore bundle; of several, the first.' },
    bundles: { help: 'Path of a file with all bundles, one a line.' },
    subjects: { help: 'Path of the list of subjects, with `subjects-only`.' },
    'predicate-type': { help: 'Predicate type that was attested.' },
    'log-index': { help: 'Index of the entry in the transparency log; empty without a log.' },
    'attestation-id': {
      help: 'Id that GitHub gave it, of several the first; empty unless `github` is true, it was not there before, and GitHub’s answer came through.',
    },
    'attestation-url': { help: 'Page of that attestation at GitHub; empty as the id is.' },
  },
  permissions: [
    {
      permission: 'id-token',
      access: 'write',
      why: 'To prove to Sigstore which workflow attests.',
    },
    {
      permission: 'packages',
      access: 'write',
      why: 'To store evidence beside an image on ghcr.io.',
    },
    {
      permission: 'attestations',
      access: 'write',
      why: 'To store evidence with GitHub (`github: true`).',
    },
    {
      permission: 'contents',
      access: 'write',
      why: 'To attach evidence to a release (`release`).',
    },
  ],
  branding: { icon: 'file-text', color: 'purple' },
});

import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { renamedSubjectInputs, subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { signingInputs } from '../../shared/flows/trust/inputs.ts';
import { choice, flag, paths, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'attest',
  title: 'Assay Attest',
  description:
    'Attests images and files: provenance, SBOM, scan results, test results, VEX or a custom predicate.',
  inputs: {
    ...subjectInputs,
    type: choice(
      ['provenance', 'sbom', 'vulnerabilities', 'cosign-vuln', 'openvex', 'test-result', 'custom'],
      {
        default: 'provenance',
        help: 'Type of attestation: `provenance` (SLSA provenance of this run), `sbom`, `vulnerabilities` or `cosign-vuln` (scan findings), `openvex` (an OpenVEX document), `test-result` or `custom`.',
      },
    ),
    predicate: paths({
      help: 'Document to attest: SBOMs (one path per line), `findings.json`, or a JSON file with a different predicate. Each SBOM is attached to its own platform. Default: the results of earlier steps.',
    }),
    'predicate-type': text({ help: 'URI of the predicate type. Required for `type: custom`.' }),
    'subjects-only': flag({
      help: 'Write the list of subjects without signing anything. A different job can attest these subjects through its input `subjects`.',
    }),
    legacy: flag({
      help: 'For images, also write the `.att` tag that cosign versions before 3 read.',
    }),
    ...storeInputs,
    ...signingInputs,
    ...keyInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedSubjectInputs,
  outputs: {
    digest: {
      help: 'Digest of the subject (`sha256:…`), or of the first subject if there are several.',
    },
    bundle: { help: 'Path of the Sigstore bundle, or of the first bundle if there are several.' },
    bundles: { help: 'Path of a file with all bundles, one per line.' },
    subjects: { help: 'Path of the list of subjects. Set only with `subjects-only`.' },
    'predicate-type': { help: 'Predicate type of the attestation.' },
    'log-index': { help: 'Index of the entry in the transparency log. Empty if no log was used.' },
    'attestation-id': {
      help: 'ID of the first attestation stored with GitHub. Empty if `github` is `false`, if the attestation already existed, or if GitHub returned no ID.',
    },
    'attestation-url': {
      help: 'URL of the attestation on GitHub. Empty if `attestation-id` is empty.',
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
      why: 'To store attestations beside an image on ghcr.io.',
    },
    {
      permission: 'attestations',
      access: 'write',
      why: 'To store attestations with GitHub (`github: true`).',
    },
    {
      permission: 'contents',
      access: 'write',
      why: 'To upload attestations to a release (`release`).',
    },
  ],
  branding: { icon: 'file-text', color: 'purple' },
});

import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { renamedSubjectInputs, subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { movedSigningInputs, signingInputs } from '../../shared/flows/trust/inputs.ts';
import { choice, flag, paths, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'attest',
  title: 'Assay Attest',
  description:
    'Creates attestations for images and files: provenance, SBOM, scan results, test results, VEX or a custom predicate.',
  inputs: {
    ...subjectInputs,
    type: choice(
      ['provenance', 'sbom', 'vulnerabilities', 'cosign-vuln', 'openvex', 'test-result', 'custom'],
      {
        default: 'provenance',
        help: 'Type of attestation: `provenance` (SLSA provenance of this run), `sbom`, `vulnerabilities` or `cosign-vuln` (scan findings), `openvex` (an OpenVEX document, or the exceptions from the scan), `test-result` or `custom`.',
      },
    ),
    predicate: paths({
      help: 'Documents to attest: SBOMs, `findings.json`, or a JSON file with a different predicate. Assay attaches each SBOM to the image for the same platform. Default: the results of earlier steps.',
    }),
    'predicate-type': text({ help: 'URI of the predicate type. Required for `type: custom`.' }),
    'subjects-only': flag({
      group: 'expert',
      help: 'Only write the list of subjects, without signing. To attest the subjects in another job, set the `subjects` input in that job to this list.',
    }),
    'storage-record': flag({
      help: 'Also record the registry of each image in the organization’s linked artifacts. If GitHub rejects the record, a notice states the reason.',
    }),
    legacy: flag({
      group: 'expert',
      help: 'For images, also write the `.att` tag that cosign versions before 3 read.',
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
    subjects: { help: 'Path of the subject list. Empty unless `subjects-only` is `true`.' },
    'predicate-type': { help: 'Predicate type of the attestation.' },
    'log-index': {
      help: 'Index of the transparency log entry. Empty if Assay did not use a log.',
    },
    'attestation-id': {
      help: 'ID of the first attestation that was stored on GitHub. Empty if `github` is `false`, if the attestation already existed, or if GitHub returned no ID.',
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
      why: 'To store attestations alongside images on ghcr.io.',
    },
    {
      permission: 'attestations',
      access: 'write',
      why: 'To store GitHub attestations (`github: true`).',
    },
    {
      permission: 'contents',
      access: 'write',
      why: 'To upload attestations to a release (`release`).',
    },
    {
      permission: 'artifact-metadata',
      access: 'write',
      why: 'To record images in the organization’s linked artifacts (`storage-record: true`).',
    },
  ],
  branding: { icon: 'file-text', color: 'purple' },
  terminal: {
    target: 'subject',
    keepsFiles: 'always',
    examples: [
      ['attest ghcr.io/o/r@sha256:… --type sbom --predicate bom.cdx.json', 'Attest an SBOM.'],
      ['attest app.tar.gz --type provenance', 'Attest the provenance of a file.'],
    ],
  },
});

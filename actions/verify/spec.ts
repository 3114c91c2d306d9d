import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { deploymentInputs, storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { renamedSubjectInputs, subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { movedSigningInputs, signingInputs, trustInputs } from '../../shared/flows/trust/inputs.ts';
import { signerInputs } from '../../shared/flows/verification/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import { choice, choices, count, flag, lines, paths, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'verify',
  title: 'Assay Verify',
  description:
    'Verifies that images and files have the required attestations, and that trusted identities signed them.',
  inputs: {
    ...subjectInputs,
    platforms: choice(['all', 'index'], {
      help: 'Subjects to verify in a multi-platform image: the index and the image for each platform (`all`), or only the index (`index`). If the policy sets a different value, the stricter value applies. Default: `index`.',
    }),
    bundle: paths({
      help: 'Sigstore bundles to verify, in addition to the bundles that are stored alongside an image.',
    }),
    github: flag({
      help: 'Also verify GitHub attestations in this repository and in each required source repository (`source-repository`).',
    }),
    'github-token': {
      ...storeInputs['github-token'],
      help: 'Token for reading GitHub attestations.',
    },
    policy: fileOrReference({
      help: 'Policy file with a `verify:` section. The file can be in another repository, such as `octo-org/policies/assay.yml@main`. Default: `.assay.yml` in the workspace, if this file exists.',
    }),
    ...signerInputs,
    require: lines({
      commas: true,
      help: 'Required types of evidence: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary`, `release` or the URI of a predicate type. `release` requires that the file belongs to an immutable release of `source-repository`. Default: `signature`. If signers are specified only in the policy, the default is the evidence that the policy requires.',
    }),
    'max-age-days': count({
      min: 1,
      help: 'Maximum age of the evidence in `require`, in days since it was signed.',
    }),
    ...deploymentInputs,
    'attest-summary': flag({
      group: 'expert',
      help: 'Sign the result as a SLSA verification summary, and store the summary alongside the image. Assay signs the summary even if the image fails verification.',
    }),
    summary: flag({
      help: 'Write a job summary that lists the verified and rejected evidence.',
    }),
    export: choices(['policy-controller', 'kyverno', 'commands', 'falco'], {
      group: 'expert',
      help: 'Also write the policy as `clusterimagepolicy.yaml` (`policy-controller`), `kyverno.yaml` (`kyverno`) or `verify-commands.sh` (`commands`), or write the digests of the verified images as Falco rules in `falco.yaml` (`falco`).',
    }),
    'export-only': flag({
      group: 'expert',
      help: 'Only write the exported policies, without verifying subjects.',
    }),
    'export-partial': choice(['error', 'allow'], {
      group: 'expert',
      default: 'error',
      help: 'How to treat requirements that an export format cannot express. With `error`, the export fails. With `allow`, Assay exports the other requirements, and lists the missing ones at the top of the file.',
    }),
    'export-images': text({
      group: 'expert',
      help: 'Pattern for the images that the exported policies apply to, such as `ghcr.io/o/*`. Default: the repository of `image`, or all images for `falco`.',
    }),
    ...signingInputs,
    ...keyInputs,
    ...trustInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedSubjectInputs,
  moved: movedSigningInputs,
  outputs: {
    decision: { help: 'Worst decision of all subjects: `pass`, `fail` or `error`.' },
    digest: {
      help: 'Digest of the verified subject (`sha256:…`), or of the first subject if there are several.',
    },
    verification: {
      help: 'Path of `verification.json`, which lists the verified and rejected evidence, with the reason for each rejection.',
    },
    'decision-file': {
      help: 'Path of `decision.json`, which lists the reasons for the decision. If there are several subjects, the file covers only the first subject.',
    },
    'verification-summary': {
      help: 'Path of `verification-summary.json`, which contains a SLSA verification summary.',
    },
    exported: { help: 'Paths of the exported policies and rules, one per line.' },
  },
  permissions: [
    {
      permission: 'contents',
      access: 'read',
      why: 'To check out the repository, or to read its policy through the API.',
    },
    { permission: 'packages', access: 'read', why: 'To read private images on ghcr.io.' },
    {
      permission: 'attestations',
      access: 'read',
      why: 'To read GitHub attestations (`github: true`).',
    },
    {
      permission: 'id-token',
      access: 'write',
      why: 'To sign the verification summary (`attest-summary: true`).',
    },
    {
      permission: 'artifact-metadata',
      access: 'write',
      why: 'To record images in the organization’s linked artifacts (`deployment-environment`).',
    },
  ],
  branding: { icon: 'shield', color: 'green' },
  terminal: {
    target: 'subject',
    formats: ['json'],
    keepsFiles: ['export'],
    examples: [
      [
        'verify ghcr.io/o/r:1.2 --certificate-identity-pattern "https://github.com/o/r/*"',
        'Verify that a workflow in o/r signed an image.',
      ],
      [
        'verify app.tar.gz --bundle app.tar.gz.sigstore.json',
        'Verify a file with the policy in .assay.yml.',
      ],
      ['verify ghcr.io/o/r:1.2 --require signature --require provenance', 'Require provenance.'],
    ],
  },
});

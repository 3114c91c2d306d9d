import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { renamedSubjectInputs, subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { signingInputs, trustInputs } from '../../shared/flows/trust/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import { choice, choices, count, flag, lines, paths, text, url } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'verify',
  title: 'Assay Verify',
  description:
    'Verifies that images and files have the required attestations and that trusted identities signed them.',
  inputs: {
    ...subjectInputs,
    platforms: choice(['all', 'index'], {
      help: 'Require evidence for each platform of a multi-platform image (`all`), or only for the index (`index`). If the policy also sets a value, the stricter value applies. Default: `index`.',
    }),
    bundle: paths({
      help: 'Sigstore bundles to read, one path per line, in addition to the bundles that are stored with an image.',
    }),
    github: flag({
      help: 'Also read GitHub attestations from this repository and from each required source repository (`source-repository`).',
    }),
    'github-token': { ...storeInputs['github-token'], help: 'Token to read GitHub attestations.' },
    policy: fileOrReference({
      help: 'Policy file with a `verify:` section. For a policy in a different repository, use the form `octo-org/policies/assay.yml@main`. Default: `.assay.yml` in the workspace, if it exists.',
    }),
    'certificate-identity': lines({
      help: 'Identities that are allowed to sign the evidence in `require`, one per line, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`. One match is enough. If the policy has rules, the evidence must also meet these rules.',
    }),
    'certificate-identity-pattern': lines({
      help: 'Patterns for identities that are allowed to sign, one per line, such as `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`. `*` matches any text. Before the last `@`, it does not match an `@`.',
    }),
    'source-repository': text({
      help: 'Repository, such as `o/r`, whose workflow run must have created the signature. Use this input with a reusable workflow, because all callers share the identity of the reusable workflow. Without an identity input, the signer must be a workflow in this repository.',
    }),
    'certificate-oidc-issuer': url({
      help: 'OIDC issuer of the identity. Default: `https://token.actions.githubusercontent.com`, or the issuer of the ghe.com tenant of the run.',
    }),
    'public-key': paths({
      help: 'PEM files with public keys. Signatures that these keys verify are also accepted.',
    }),
    'allow-unlogged-keys': flag({
      help: 'Accept signatures that a `public-key` verifies even if they have neither a log entry nor a timestamp. `sign` creates such signatures if `key` is set.',
    }),
    require: lines({
      commas: true,
      help: 'Required evidence: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary` or a predicate type URI. Default: `signature`. If only the policy names signers, the default is the evidence that the policy requires.',
    }),
    'max-age-days': count({
      min: 1,
      help: 'Maximum number of days since the evidence in `require` was signed.',
    }),
    'attest-summary': flag({
      help: 'Sign the result as a SLSA verification summary and store the summary beside the image, whether the image passed or failed.',
    }),
    summary: flag({ help: 'List the verified and refused evidence in the job summary.' }),
    export: choices(['policy-controller', 'kyverno', 'commands'], {
      help: 'Also write the policy as `clusterimagepolicy.yaml` (`policy-controller`), `kyverno.yaml` (`kyverno`) or `verify-commands.sh` (`commands`).',
    }),
    'export-only': flag({ help: 'Write the exported policies without verifying anything.' }),
    'export-partial': choice(['error', 'allow'], {
      default: 'error',
      help: 'How to handle requirements that the exported policy cannot check. With `error`, the export fails. With `allow`, the exported file lists these requirements at the top.',
    }),
    'export-images': text({
      help: 'Images to which the exported policies apply, such as `ghcr.io/o/*`. Default: the repository of `image`.',
    }),
    ...signingInputs,
    ...keyInputs,
    ...trustInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedSubjectInputs,
  outputs: {
    decision: { help: 'Worst decision of all subjects: `pass`, `fail` or `error`.' },
    digest: {
      help: 'Digest of the verified subject (`sha256:…`), or of the first subject if there are several.',
    },
    verification: {
      help: 'Path of `verification.json`, which lists the verified evidence, and the refused evidence with the reasons.',
    },
    'decision-file': {
      help: 'Path of `decision.json`, which lists the reasons for the decision. If there are several subjects, the file is about the first one.',
    },
    'verification-summary': {
      help: 'Path of `verification-summary.json`, a SLSA verification summary.',
    },
    exported: { help: 'Paths of the exported policies, one per line.' },
  },
  permissions: [
    {
      permission: 'contents',
      access: 'read',
      why: 'To check out the repository or read its policy.',
    },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
    {
      permission: 'attestations',
      access: 'read',
      why: 'To read GitHub attestations (`github: true`).',
    },
    {
      permission: 'id-token',
      access: 'write',
      why: 'To sign the summary (`attest-summary: true`).',
    },
  ],
  branding: { icon: 'shield', color: 'green' },
});

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
      help: 'Require evidence for each platform of a multi-platform image (`all`), or only for the index (`index`). If the policy also has a value, the stricter value applies. Default: `index`.',
    }),
    bundle: paths({
      help: 'Sigstore bundles to read in addition to those stored with an image, one path per line.',
    }),
    github: flag({
      help: 'Also read GitHub attestations from this repository and from each required source repository (`source-repository`).',
    }),
    'github-token': { ...storeInputs['github-token'], help: 'Token to read GitHub attestations.' },
    policy: fileOrReference({
      help: 'Policy with a `verify:` section. To use a policy in a different repository, write `octo-org/policies/assay.yml@main`. Default: `.assay.yml` in the workspace, if it exists.',
    }),
    'certificate-identity': lines({
      help: 'Identities that are allowed to sign the evidence in `require`, one per line, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`. One match is enough. If the policy has rules, signers in the policy must also meet them.',
    }),
    'certificate-identity-pattern': lines({
      help: 'Patterns for identities that are allowed to sign, one per line, such as `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`. `*` matches any text except an `@` before the last `@`.',
    }),
    'source-repository': text({
      help: 'Repository whose run must have signed, such as `o/r`. Use it with a reusable workflow, because all callers share the identity of the reusable workflow. Without an identity input, the signer must be a workflow in this repository.',
    }),
    'certificate-oidc-issuer': url({
      help: 'OIDC issuer of the identity. Default: `https://token.actions.githubusercontent.com`, or the issuer of the ghe.com tenant of the run.',
    }),
    'public-key': paths({
      help: 'PEM files with public keys. Their signatures are also accepted.',
    }),
    'allow-unlogged-keys': flag({
      help: 'Accept signatures by a `public-key` that have neither a log entry nor a timestamp. `sign` creates such signatures with `key`.',
    }),
    require: lines({
      commas: true,
      help: 'Required evidence: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary` or a predicate type URI. Default: `signature`. If only the policy names signers, the default is the evidence in the policy.',
    }),
    'max-age-days': count({
      min: 1,
      help: 'Maximum age of the evidence in `require`, in days since the signature.',
    }),
    'attest-summary': flag({
      help: 'Sign the result as a SLSA verification summary and store it beside the image, whether the image passed or failed.',
    }),
    summary: flag({ help: 'Write the verified and refused evidence to the job summary.' }),
    export: choices(['policy-controller', 'kyverno', 'commands'], {
      help: 'Also write the policy as `clusterimagepolicy.yaml`, `kyverno.yaml` or `verify-commands.sh`.',
    }),
    'export-only': flag({ help: 'Write the exported policies and verify nothing.' }),
    'export-partial': choice(['error', 'allow'], {
      default: 'error',
      help: 'How to handle requirements that the exported policy cannot check. `error` refuses the export. `allow` lists them at the top of the exported file.',
    }),
    'export-images': text({
      help: 'Images that the exported policies apply to, such as `ghcr.io/o/*`. Default: the repository of `image`.',
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
      help: 'Digest of the verified subject (`sha256:…`). With several subjects, the digest of the first.',
    },
    verification: {
      help: 'Path of `verification.json`. It contains the verified evidence, and the refused evidence with the reasons.',
    },
    'decision-file': {
      help: 'Path of `decision.json`, with the reasons. With several subjects, the decision for the first.',
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

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
    'Verifies that images and files have the attestations you require, signed by identities you trust.',
  inputs: {
    ...subjectInputs,
    platforms: choice(['all', 'index'], {
      help: 'Require evidence for each platform of a multi-platform image (`all`), or only for the index. If the policy has a value too, the stricter one counts. Default: `index`.',
    }),
    bundle: paths({
      help: 'Sigstore bundles to read in addition to those stored with an image, one path per line.',
    }),
    github: flag({
      help: 'Also read GitHub attestations of this repository and of each required source repository (`source-repository`).',
    }),
    'github-token': { ...storeInputs['github-token'], help: 'Token to read GitHub attestations.' },
    policy: fileOrReference({
      help: 'Policy with a `verify:` section. A policy in another repository is written `octo-org/policies/assay.yml@main`. Default: `.assay.yml` in the workspace, if it exists.',
    }),
    'certificate-identity': lines({
      help: 'Identities that may have signed, one per line, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`. One match is enough. They must have signed what `require` lists. The rules of a policy must hold too, by the signers that it names.',
    }),
    'certificate-identity-pattern': lines({
      help: 'Patterns for identities that may have signed, one per line, such as `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`. `*` matches any text except an `@` before the last one.',
    }),
    'source-repository': text({
      help: 'Repository whose run must have signed, such as `o/r`. Use it with a reusable workflow, because all its callers share one identity. Without an identity input, the signer must be a workflow of this repository.',
    }),
    'certificate-oidc-issuer': url({
      help: 'OIDC issuer of the identity. Default: `https://token.actions.githubusercontent.com`, or the issuer of the ghe.com tenant of the run.',
    }),
    'public-key': paths({ help: 'PEM files with public keys whose signatures also count.' }),
    'allow-unlogged-keys': flag({
      help: 'Accept signatures by `public-key` without a log entry and without a timestamp, such as those that `sign` makes with `key`.',
    }),
    require: lines({
      commas: true,
      help: 'Evidence that must exist: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary` or a predicate type URI. Default: `signature`; if only a policy names signers, the evidence that it requires.',
    }),
    'max-age-days': count({
      min: 1,
      help: 'Maximum age of the evidence in `require`, in days since it was signed.',
    }),
    'attest-summary': flag({
      help: 'Sign the result, passed or failed, as a SLSA verification summary and store it beside the image.',
    }),
    summary: flag({ help: 'Write the verified and refused evidence to the job summary.' }),
    export: choices(['policy-controller', 'kyverno', 'commands'], {
      help: 'Also write the policy as `clusterimagepolicy.yaml`, `kyverno.yaml` or `verify-commands.sh`.',
    }),
    'export-only': flag({ help: 'Write the exported policies and verify nothing.' }),
    'export-partial': choice(['error', 'allow'], {
      default: 'error',
      help: 'How to handle requirements that an exported policy cannot check: `error` refuses the export, `allow` lists them at the top of the file.',
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
      help: 'Path of `verification.json`, with the verified evidence, and the refused evidence with reasons.',
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

import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { storeInputs } from '../../shared/flows/publishing/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { keyInputs } from '../../shared/flows/signing/inputs.ts';
import { subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { signingInputs, trustInputs } from '../../shared/flows/trust/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import { choice, choices, count, flag, lines, paths, text, url } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'verify',
  title: 'Assay Verify',
  description:
    'The gate: lets images and files pass only if the evidence you ask for is there, holds, and is by whom you trust.',
  inputs: {
    ...subjectInputs,
    platforms: choice(['all', 'index'], {
      help: 'Of a multi-platform image, whether each platform must have the evidence too, or the index alone. Without it, what the policy says, else `index`.',
    }),
    bundle: paths({
      help: 'Sigstore bundles to read, one path a line, beside those that are stored with an image.',
    }),
    github: flag({
      help: 'Also read GitHub’s attestations of it: those of this repository, and of each that must have signed (`source-repository`).',
    }),
    token: { ...storeInputs.token, help: 'Token to read GitHub’s attestations with.' },
    policy: fileOrReference({
      help: 'A policy with a `verify:` section; one of another repository is `octo-org/policies/assay.yml@main`. Without it, `.assay.yml` in the workspace, if there is one.',
    }),
    'certificate-identity': lines({
      help: 'Who may have signed: the whole identity, such as `https://github.com/o/r/.github/workflows/release.yml@refs/heads/main`; any one of the lines. With a policy, both must hold.',
    }),
    'certificate-identity-pattern': lines({
      help: 'The same as patterns over the whole identity, in which `*` stands for any text, but for no `@` before the last one: `https://github.com/o/r/.github/workflows/release.yml@refs/tags/v*`.',
    }),
    'source-repository': text({
      help: 'The repository whose run must have signed, such as `o/r`. The identity of a reusable workflow alone is that of every repository that calls it; without any identity, a workflow of this repository itself.',
    }),
    'certificate-oidc-issuer': url({
      help: 'Who vouched for the identity. Without it, GitHub: `https://token.actions.githubusercontent.com`, or that of the ghe.com tenant where it runs.',
    }),
    'public-key': paths({ help: 'Public keys in PEM whose signatures count as well.' }),
    'allow-unlogged-keys': flag({
      help: 'Take signatures by `public-key` that are in no log and have no timestamp, as `sign` with a `key` makes them.',
    }),
    require: lines({
      commas: true,
      help: 'Evidence that must be there: `signature`, `provenance`, `sbom`, `vulnerabilities`, `vex`, `test-result`, `verification-summary`, or predicate type URIs. Without it, `signature`; where only a policy names signers, what that asks for.',
    }),
    'max-age-days': count({
      min: 1,
      help: 'Oldest evidence accepted for `require`, in days since it was signed.',
    }),
    'attest-summary': flag({
      help: 'Sign what came of it, passed or failed, as a SLSA verification summary and store it beside the image.',
    }),
    summary: flag({ help: 'Write what was verified and refused to the job summary.' }),
    export: choices(['policy-controller', 'kyverno', 'commands'], {
      help: 'Also write the same policy as `clusterimagepolicy.yaml`, `kyverno.yaml` or `verify-commands.sh`.',
    }),
    'export-only': flag({ help: 'Write the exported policies and verify nothing.' }),
    'export-partial': choice(['error', 'allow'], {
      default: 'error',
      help: 'What happens when an exported form cannot check everything that the policy asks for: `error`, or `allow`, which lists at its head what only `verify` checks.',
    }),
    'export-images': text({
      help: 'The images that exported policies are for, such as `ghcr.io/o/*`. Without it, those of the image.',
    }),
    ...signingInputs,
    ...keyInputs,
    ...trustInputs,
    ...outputInputs,
    ...registryInputs,
  },
  outputs: {
    decision: { help: 'The worst decision of all subjects: `pass`, `fail` or `error`.' },
    digest: { help: 'Digest that was verified, `sha256:…`; the first of several.' },
    verification: { help: 'Path of `verification.json`: what held, and what was refused and why.' },
    'decision-file': {
      help: 'Path of `decision.json`, with the reasons; of several subjects, that of the first alone.',
    },
    'verification-summary': {
      help: 'Path of `verification-summary.json`, a SLSA verification summary.',
    },
    exported: { help: 'Paths of the exported policies, one a line.' },
  },
  permissions: [
    {
      permission: 'contents',
      access: 'read',
      why: 'To check out or read a policy that is a file.',
    },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
    {
      permission: 'attestations',
      access: 'read',
      why: 'To read GitHub’s attestations (`github: true`).',
    },
    {
      permission: 'id-token',
      access: 'write',
      why: 'To sign the summary (`attest-summary: true`).',
    },
  ],
  branding: { icon: 'shield', color: 'green' },
});

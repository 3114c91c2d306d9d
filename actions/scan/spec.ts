import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { baseInputs, compareInputs } from '../../shared/flows/comparison/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { trustInputs } from '../../shared/flows/trust/inputs.ts';
import { signerInputs } from '../../shared/flows/verification/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import {
  choice,
  flag,
  inGroup,
  knownIfEmpty,
  lines,
  optionalFlag,
  paths,
  terminalOnly,
  text,
} from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { FAIL_ON, SCOPES } from '../../shared/model/policy.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';
import { FINDING_OUTPUTS } from './count-findings.ts';

export const spec = defineSpec({
  name: 'scan',
  title: 'Assay Scan',
  description:
    'Finds known vulnerabilities and malware in a folder, an image or an SBOM, and applies your policy.',
  inputs: {
    ...sourceInputs,
    'attested-images': knownIfEmpty(
      lines({
        help: 'Images to scan by their attested SBOMs, in the form `registry/name:tag@digest`, one per line. To read more lines from a file, write `file:PATH`. Assay does not download the images. The inputs or the `verify:` section of the policy must accept the signer of each SBOM.',
      }),
    ),
    ...inGroup('signing', {
      ...signerInputs,
      ...trustInputs,
      'evidence-repository': subjectInputs['evidence-repository'],
      github: flag({ help: 'Also read attested SBOMs from GitHub attestations.' }),
    }),
    advisories: text({
      default: 'https://api.osv.dev',
      help: 'Source of the advisories: the URL of an OSV API, the URL of the public OSV bucket (`https://osv-vulnerabilities.storage.googleapis.com`), `bucket:` followed by the URL of a mirror of this bucket, or a folder for offline use. The folder must have the same layout as the bucket (`<Ecosystem>/all.zip`).',
    }),
    'fail-on': choice(FAIL_ON, {
      help: 'Lowest severity that makes the scan fail. With `never`, no finding except malware makes the scan fail. Default: the value in the policy file, otherwise `high`.',
    }),
    'only-fixed': optionalFlag({
      help: 'Count only findings that have a fixed version. Default: the value in the policy file, otherwise `false`.',
    }),
    unscored: choice(['block', 'allow'], {
      group: 'expert',
      help: 'How to treat findings of unknown severity: no advisory rates them. With `block`, they make the scan fail. With `allow`, the scan only shows them. Default: the value in the policy file, otherwise `allow`.',
    }),
    partial: choice(['error', 'allow'], {
      group: 'expert',
      help: 'How to treat an incomplete scan, that is, a scan that could not read or check something. With `error`, the decision is `error`. With `allow`, the scan accepts the gaps. Default: the value in the policy file, otherwise `error`.',
    }),
    unlocked: choice(['error', 'allow'], {
      group: 'expert',
      help: 'How to treat a manifest with dependencies that are not in any lockfile. With `error`, the decision is `error`. With `allow`, the scan accepts the manifest. Default: the value in the policy file, otherwise `error`.',
    }),
    scope: choice(SCOPES, {
      help: 'Findings that count: `all`, or only `new` (those that are not on the base branch). `auto` means `new` in pull requests and merge queues, and `all` in other runs. Malware on the base branch also counts if the change touches a path to it. Default: the value in the policy file, otherwise `auto`.',
    }),
    ...compareInputs,
    policy: fileOrReference({
      help: 'Policy file with thresholds and exceptions. The file can be in another repository, such as `octo-org/policies/assay.yml@main`. If the file is in this repository, Assay reads it from the base branch in pull requests and merge queues. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists.',
    }),
    vex: paths({
      help: 'VEX documents in OpenVEX, CycloneDX or CSAF format, one path per line. Their statements can suppress findings. Assay also uses the VEX documents listed in the policy. In pull requests and merge queues, if git tracks a document, Assay reads it from the base branch.',
    }),
    results: paths({
      help: 'JSON results from Trivy, Grype, osv-scanner or npm audit, or SARIF files from any tool, one path per line. Assay merges their findings with its own, so that the same policy applies to all of them. The decision is `error` if a file cannot be read, or if its scan failed or covers a different image.',
    }),
    'publication-registries': lines({
      group: 'expert',
      help: 'Registries to get the publication dates of new packages from if the policy sets `min-age-days`, one per line, such as `npm=https://npm.example`. With `none`, Assay sends no requests. Default: the public registries of npm, PyPI, crates.io, RubyGems, Maven Central, the Go proxy, NuGet and Packagist.',
    }),
    annotations: flag({
      isForWorkflows: true,
      default: 'true',
      help: 'Annotate the lines that contain the most severe findings.',
    }),
    'sarif-category': text({
      group: 'expert',
      help: 'Category of the SARIF file. Needed only if you upload the file yourself and several jobs scan the same target. Default: a separate category for each target and platform.',
    }),
    fix: terminalOnly(
      flag({
        help: 'Edit manifests and lockfiles if the result is certain, and show the changes. Assay does not run package managers or edit files with uncommitted changes.',
      }),
    ),
    'dry-run': terminalOnly(flag({ help: 'With `fix`, show the changes without editing files.' })),
    force: terminalOnly(
      flag({
        group: 'expert',
        help: 'With `fix`, also edit files with uncommitted changes, and files outside a git repository.',
      }),
    ),
    'npm-registry': terminalOnly(
      text({
        group: 'expert',
        help: 'URL of the npm registry that `fix` reads package URLs and digests from. Default: the `npm_config_registry` environment variable, otherwise `https://registry.npmjs.org`. Assay ignores the registry configured in the scanned folder.',
      }),
    ),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    decision: {
      help: 'Decision of the scan: `pass`, `fail` or `error`. `error` means that Assay could not read or check something.',
    },
    complete: {
      help: '`true` if the scan could read and check everything, otherwise `false`. This output does not depend on the decision.',
    },
    summary: {
      help: 'Result of the scan in one sentence, including the number of packages that were compared with advisories.',
    },
    compared: {
      help: 'Number of packages in each ecosystem that were compared with advisories, as JSON: `[{"ecosystem":"npm","packages":1095}]`.',
    },
    skipped: {
      help: 'Number of packages that were not compared because OSV does not cover their ecosystem.',
    },
    findings: { help: 'Path of `findings.json`.' },
    'decision-file': { help: 'Path of `decision.json`, which lists the reasons for the decision.' },
    openvex: {
      help: 'Path of `openvex.json`, with a statement for each exception and for each finding whose vulnerable code is not in any program. Empty if there are no such exceptions or findings.',
    },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    'attested-scans': {
      help: 'Path of `attested-scans.json`, which contains the result for each image in `attested-images`.',
    },
    ...FINDING_OUTPUTS,
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    { permission: 'packages', access: 'read', why: 'To read private images on ghcr.io.' },
  ],
  branding: { icon: 'search', color: 'blue' },
  terminal: {
    target: 'source',
    formats: ['json', 'sarif', 'html', ...DOCUMENT_FORMATS],
    examples: [
      ['scan .', 'Scan the current folder.'],
      ['scan ghcr.io/o/r:1.2', 'Scan an image in a registry.'],
      ['scan docker:app --fail-on critical', 'Scan an image in the Docker daemon.'],
      ['scan bom.cdx.json -o json', 'Print the findings in an SBOM as JSON.'],
      [
        'scan . -o sarif=results.sarif -o html=report.html',
        'Also write a SARIF file and an HTML report.',
      ],
      ['scan package-lock.json --advisories osv', 'Scan a lockfile offline.'],
      ['scan . --fix --dry-run', 'Show the changes that fix the findings.'],
    ],
  },
});

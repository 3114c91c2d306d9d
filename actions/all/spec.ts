import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { flag } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { DOCUMENT_FORMATS } from '../../shared/sbom/format.ts';
import { spec as audit } from '../audit/spec.ts';
import { spec as report } from '../report/spec.ts';
import { FINDING_OUTPUTS } from '../scan/count-findings.ts';
import { spec as scan } from '../scan/spec.ts';
import { movedInputs } from './moved-inputs.ts';

export const spec = defineSpec({
  name: 'all',
  title: 'Assay',
  description:
    'Lists packages, finds vulnerabilities, misconfigurations and secrets, and can also sign, attest and verify images.',
  inputs: {
    path: sourceInputs.path,
    image: sourceInputs.image,
    sbom: sourceInputs.sbom,
    platforms: sourceInputs.platforms,
    advisories: scan.inputs.advisories,
    'fail-on': scan.inputs['fail-on'],
    scope: scan.inputs.scope,
    policy: scan.inputs.policy,
    audit: flag({
      default: 'true',
      help: 'Also find misconfigurations and secrets in the files under `path`, or in all layers of `image`. In pull requests, the run fails only for secrets and critical misconfigurations that the pull request adds. For an image, the run fails only if `scan.compare-to` in the policy specifies a base image, and only for findings that are not in this base. The `audit:` section of the policy file can set stricter rules.',
    }),
    suggest: audit.inputs.suggest,
    sign: flag({
      help: 'If the scan passes, sign the image, attest its provenance, SBOM and scan results, and verify the evidence.',
    }),
    comment: report.inputs.comment,
    'upload-artifact': report.inputs['upload-artifact'],
    'upload-sarif': report.inputs['upload-sarif'],
    'check-run': report.inputs['check-run'],
    'github-token': {
      ...report.inputs['github-token'],
      help: 'Token for writing the comment and the check run, uploading findings to code scanning, and reading the base branch if the checkout does not contain it.',
    },
    ...registryInputs,
    matrix: report.inputs.matrix,
  },
  renamed: renamedInputs,
  moved: movedInputs,
  outputs: {
    decision: { help: 'Worst decision of all stages: `pass`, `fail` or `error`.' },
    complete: {
      help: '`true` if the scan and the audit could read and check everything, otherwise `false`. This output does not depend on the decision.',
    },
    summary: {
      help: 'Results of the scan and the audit, each in one sentence that states how many packages or files were checked.',
    },
    cyclonedx: { help: 'Path of the CycloneDX document.' },
    spdx: { help: 'Path of the SPDX document.' },
    findings: { help: 'Path of `findings.json`, which contains the scan results.' },
    sarif: { help: 'Path of `results.sarif`, which contains the scan results for code scanning.' },
    ...FINDING_OUTPUTS,
    misconfigurations: {
      help: 'Number of misconfigurations that are not suppressed. Empty if no audit ran.',
    },
    secrets: {
      help: 'Number of secrets that are not suppressed. Empty if no audit ran.',
    },
    html: { help: 'Path of the HTML report.' },
    'html-url': { help: 'URL of the uploaded HTML report. Empty if the report was not uploaded.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    {
      permission: 'pull-requests',
      access: 'write',
      why: 'To write comments and suggestions on pull requests.',
    },
    {
      permission: 'id-token',
      access: 'write',
      why: 'To sign with the workflow’s identity (`sign: true`).',
    },
    {
      permission: 'packages',
      access: 'write',
      why: 'To store evidence alongside images on ghcr.io (`sign: true`).',
    },
    {
      permission: 'checks',
      access: 'write',
      why: 'To create a check run (`check-run: true`).',
    },
    {
      permission: 'security-events',
      access: 'write',
      why: 'To upload findings to code scanning (`upload-sarif: true`).',
    },
  ],
  branding: { icon: 'award', color: 'yellow' },
  terminal: {
    target: 'source',
    formats: ['json', 'sarif', 'html', ...DOCUMENT_FORMATS],
    keepsFiles: ['sign'],
    examples: [
      ['all .', 'List packages and find vulnerabilities.'],
      ['all . --output-dir out', 'Write an SBOM, the findings and a report.'],
      ['all . -o sarif=results.sarif', 'Write the results of the scan and the audit.'],
      ['all ghcr.io/o/r:1.2 -o html=report.html', 'Write an HTML report for an image.'],
    ],
  },
});

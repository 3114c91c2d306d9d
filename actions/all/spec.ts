import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { subjectInputs } from '../../shared/flows/subjects/inputs.ts';
import { signingInputs } from '../../shared/flows/trust/inputs.ts';
import { flag, lines } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { spec as report } from '../report/spec.ts';
import { spec as sbom } from '../sbom/spec.ts';
import { spec as scan } from '../scan/spec.ts';

export const spec = defineSpec({
  name: 'all',
  title: 'Assay',
  description:
    'Lists the packages in a directory or an image and finds vulnerabilities. Can also sign, attest and verify the image.',
  inputs: {
    ...sourceInputs,
    format: { ...sbom.inputs.format, default: 'cyclonedx-json,spdx-json' },
    advisories: scan.inputs.advisories,
    'fail-on': scan.inputs['fail-on'],
    'only-fixed': scan.inputs['only-fixed'],
    unscored: scan.inputs.unscored,
    partial: scan.inputs.partial,
    unlocked: scan.inputs.unlocked,
    scope: scan.inputs.scope,
    'compare-to': scan.inputs['compare-to'],
    policy: scan.inputs.policy,
    vex: scan.inputs.vex,
    'publication-registries': scan.inputs['publication-registries'],
    annotations: scan.inputs.annotations,
    'sarif-category': scan.inputs['sarif-category'],
    sign: flag({
      help: 'If the scan passes, sign the image, attest its provenance, SBOM and scan results, and verify the evidence.',
    }),
    'evidence-repository': subjectInputs['evidence-repository'],
    legacy: flag({
      default: 'true',
      help: 'If `sign` is `true`, also write the tags that cosign versions before 3 read.',
    }),
    ...signingInputs,
    'certificate-identity': lines({
      help: 'Accepted identities of the signer if `sign` is `true`. A reusable workflow signs under its own name. Default: the workflow of this run.',
    }),
    summary: report.inputs.summary,
    comment: report.inputs.comment,
    'comment-key': report.inputs['comment-key'],
    matrix: report.inputs.matrix,
    'upload-sarif': report.inputs['upload-sarif'],
    'github-token': report.inputs['github-token'],
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    decision: { help: 'Worst decision of all stages: `pass`, `fail` or `error`.' },
    complete: {
      help: '`true` if the scan could read and check everything, otherwise `false`. This output does not depend on the decision.',
    },
    summary: {
      help: 'Result of the scan in one sentence, including the number of compared packages.',
    },
    cyclonedx: { help: 'Path of the CycloneDX document.' },
    spdx: { help: 'Path of the SPDX document.' },
    findings: { help: 'Path of `findings.json`.' },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    digest: { help: 'Digest of the image. Empty unless `sign` is `true`.' },
    html: { help: 'Path of the HTML report.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    {
      permission: 'pull-requests',
      access: 'write',
      why: 'To write comments on pull requests.',
    },
    {
      permission: 'id-token',
      access: 'write',
      why: 'To sign with the identity of the workflow (`sign: true`).',
    },
    {
      permission: 'packages',
      access: 'write',
      why: 'To store evidence beside images on ghcr.io (`sign: true`).',
    },
    {
      permission: 'security-events',
      access: 'write',
      why: 'To upload findings to code scanning (`upload-sarif: true`).',
    },
  ],
  branding: { icon: 'award', color: 'yellow' },
});

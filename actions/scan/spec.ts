import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { baseInputs } from '../../shared/flows/comparison/inputs.ts';
import { renamedInputs, sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import { choice, flag, optionalFlag, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { FAIL_ON, SCOPES } from '../../shared/model/policy.ts';

export const spec = defineSpec({
  name: 'scan',
  title: 'Assay Scan',
  description:
    'Finds known vulnerabilities and malware in a directory, an image or an SBOM, and applies your policy.',
  inputs: {
    ...sourceInputs,
    advisories: text({
      default: 'https://api.osv.dev',
      help: 'Source of advisories: the URL of an OSV API, or a folder with the layout of the OSV bucket (`<Ecosystem>/all.zip`) to work offline.',
    }),
    'fail-on': choice(FAIL_ON, {
      help: 'Lowest severity that fails. With `never`, the scan only reports. Default: the value in the policy file, else `high`.',
    }),
    'only-fixed': optionalFlag({
      help: 'Count only findings that have a fixed version. Default: the value in the policy file, else `false`.',
    }),
    unscored: choice(['fail', 'allow'], {
      help: 'How to treat findings without a severity score. Default: the value in the policy file, else `fail`.',
    }),
    partial: choice(['error', 'allow'], {
      help: 'How to treat an incomplete scan. Default: the value in the policy file, else `error`.',
    }),
    unlocked: choice(['error', 'allow'], {
      help: 'How to treat a manifest with dependencies but no lockfile. Default: the value in the policy file, else `error`.',
    }),
    scope: choice(SCOPES, {
      help: 'Findings that count: `all`, or only findings that are `new` compared with the base branch. `auto` means `new` in pull requests and merge queues, and `all` elsewhere. Malware always counts. Default: the value in the policy file, else `all`.',
    }),
    policy: fileOrReference({
      help: 'Policy file with thresholds and exceptions. Default: `.assay.yml` in the workspace, if it exists. In pull requests and merge queues, the policy of the base branch applies. A policy in a different repository, such as `octo-org/policies/assay.yml@main`, applies to every event. If an input and the file disagree, the stricter value applies.',
    }),
    annotations: flag({ default: 'true', help: 'Annotate the lines of the worst findings.' }),
    'sarif-category': text({
      default: 'assay-scan',
      help: 'Category of the SARIF file. Needed only if you upload the file yourself. Give each scan in a repository its own category.',
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    decision: {
      help: '`pass`, `fail` or `error`. `error` means that something could not be checked, regardless of the findings.',
    },
    complete: {
      help: '`false` if something could not be read or checked, else `true`. Independent of the decision.',
    },
    summary: { help: 'One-sentence result, with the number of packages compared.' },
    compared: {
      help: 'What was compared, as JSON: `[{"ecosystem":"npm","packages":1095}]`.',
    },
    skipped: {
      help: 'Number of packages not compared because OSV does not cover their ecosystem.',
    },
    findings: { help: 'Path of `findings.json`.' },
    'decision-file': { help: 'Path of `decision.json`, with the reasons.' },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    new: { help: 'Number of findings that the base does not have. Empty if nothing was compared.' },
    fixed: { help: 'Number of findings that only the base has. Empty if nothing was compared.' },
    total: { help: 'Number of findings without an exception.' },
    critical: { help: 'Number of critical findings.' },
    high: { help: 'Number of high findings.' },
    medium: { help: 'Number of medium findings.' },
    low: { help: 'Number of low findings.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
  ],
  branding: { icon: 'search', color: 'blue' },
});

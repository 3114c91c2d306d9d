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
      help: 'Source of advisories: the URL of an OSV API, or, for offline use, a folder with the layout of the OSV bucket (`<Ecosystem>/all.zip`).',
    }),
    'fail-on': choice(FAIL_ON, {
      help: 'Lowest severity that makes the scan fail. With `never`, findings are reported but do not make the scan fail. Default: the value in the policy file, otherwise `high`.',
    }),
    'only-fixed': optionalFlag({
      help: 'Count only findings for which a fixed version exists. Default: the value in the policy file, otherwise `false`.',
    }),
    unscored: choice(['fail', 'allow'], {
      help: 'How to treat findings without a severity score. Default: the value in the policy file, otherwise `fail`.',
    }),
    partial: choice(['error', 'allow'], {
      help: 'How to treat an incomplete scan. Default: the value in the policy file, otherwise `error`.',
    }),
    unlocked: choice(['error', 'allow'], {
      help: 'How to treat a manifest that has dependencies but no lockfile. Default: the value in the policy file, otherwise `error`.',
    }),
    scope: choice(SCOPES, {
      help: 'Findings that count: `all`, or only findings that are `new` compared with the base branch. `auto` means `new` in pull requests and merge queues, and `all` elsewhere. Malware always counts. Default: the value in the policy file, otherwise `all`.',
    }),
    policy: fileOrReference({
      help: 'Policy file with thresholds and exceptions. Default: `.assay.yml` in the workspace, if it exists. In pull requests and merge queues, the policy of the base branch applies. A policy in a different repository, such as `octo-org/policies/assay.yml@main`, applies to every event. If an input and the file set different values, the stricter value applies.',
    }),
    annotations: flag({
      default: 'true',
      help: 'Annotate the lines with the most severe findings.',
    }),
    'sarif-category': text({
      default: 'assay-scan',
      help: 'Category of the SARIF file. Needed only if you upload the file yourself. Each scan in a repository must have its own category.',
    }),
    ...baseInputs,
    ...outputInputs,
    ...registryInputs,
  },
  renamed: renamedInputs,
  outputs: {
    decision: {
      help: 'Decision of the scan: `pass`, `fail` or `error`. `error` means that something could not be checked, regardless of the findings.',
    },
    complete: {
      help: '`false` if something could not be read or checked, otherwise `true`. Does not depend on the decision.',
    },
    summary: {
      help: 'One-sentence result of the scan, including the number of packages compared.',
    },
    compared: {
      help: 'Number of packages compared in each ecosystem, as JSON: `[{"ecosystem":"npm","packages":1095}]`.',
    },
    skipped: {
      help: 'Number of packages that were not compared because OSV does not cover their ecosystem.',
    },
    findings: { help: 'Path of `findings.json`.' },
    'decision-file': { help: 'Path of `decision.json`, which lists the reasons for the decision.' },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    new: {
      help: 'Number of findings that are not in the base. Empty if the scan was not compared with a base.',
    },
    fixed: {
      help: 'Number of findings that are only in the base. Empty if the scan was not compared with a base.',
    },
    total: { help: 'Number of findings that no exception covers.' },
    critical: { help: 'Number of findings with critical severity.' },
    high: { help: 'Number of findings with high severity.' },
    medium: { help: 'Number of findings with medium severity.' },
    low: { help: 'Number of findings with low severity.' },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    { permission: 'packages', access: 'read', why: 'To read a private image on ghcr.io.' },
  ],
  branding: { icon: 'search', color: 'blue' },
});

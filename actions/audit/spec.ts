import { registryInputs } from '../../shared/flows/clients/inputs.ts';
import { baseInputs } from '../../shared/flows/comparison/inputs.ts';
import { sourceInputs } from '../../shared/flows/inventory/inputs.ts';
import { outputInputs } from '../../shared/flows/results/inputs.ts';
import { fileOrReference } from '../../shared/host/file-input.ts';
import { choice, flag, terminalOnly, text } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { AUDIT_FAIL_ON, CHOSEN_PROFILES } from '../../shared/model/audit-policy.ts';
import { SCOPES } from '../../shared/model/policy.ts';

export const spec = defineSpec({
  name: 'audit',
  title: 'Assay Audit',
  description:
    'Finds misconfigurations and secrets in the files of a repository or an image, and applies your policy.',
  inputs: {
    path: sourceInputs.path,
    'include-ignored': sourceInputs['include-ignored'],
    image: sourceInputs.image,
    platforms: sourceInputs.platforms,
    'base-image': sourceInputs['base-image'],
    'compare-to': text({
      default: 'auto',
      help: 'Image with which the audited image is compared, in the form `image:NAME`. Only findings that this image does not have count then, unless `scope` is `all`. With `auto`, a folder is compared with the base of the pull request, and an image is not compared.',
    }),
    cache: sourceInputs.cache,
    'cache-dir': sourceInputs['cache-dir'],
    'registry-mirrors': sourceInputs['registry-mirrors'],
    profile: choice(CHOSEN_PROFILES, {
      help: 'Rules to apply. `essential` reports dangers that somebody wrote. `hardened` also reports hardening that is absent. `all` also reports style and reliability. Default: the value in the policy file, otherwise `essential`.',
    }),
    'fail-on': choice(AUDIT_FAIL_ON, {
      help: 'Lowest severity that makes the audit fail. With every value except `never`, secrets and critical misconfigurations that a pull request adds also make the audit fail. With `new`, only these make it fail. Default: the value in the policy file, otherwise `high`.',
    }),
    scope: choice(SCOPES, {
      help: 'Findings that count: `all` findings, or only `new` findings, which are not in the base branch. `auto` means `new` in pull requests and merge queues, and `all` in other runs. Default: the value in the policy file, otherwise `auto`.',
    }),
    history: text({
      help: 'Range of commits in which to search for secrets that later commits removed: `origin/main..HEAD`, a commit or branch after which the range begins, or `all`. The clone must contain these commits (`fetch-depth: 0`).',
    }),
    policy: fileOrReference({
      help: 'Policy file. In pull requests and merge queues, Assay reads a file in this repository from the base branch. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists.',
    }),
    empty: choice(['error', 'allow'], {
      group: 'expert',
      default: 'error',
      help: 'Treatment of a folder without a file that a rule covers. With `error`, the decision is `error`.',
    }),
    annotations: flag({
      default: 'true',
      help: 'Annotate the lines that contain the most severe findings.',
    }),
    suggest: flag({
      help: 'In pull requests, suggest changes that correct findings, as one review with at most 20 suggestions. Assay suggests changes only for lines in the diff, and never makes a suggestion twice. GitHub marks a suggestion as outdated after its lines change.',
    }),
    oscal: flag({
      group: 'expert',
      help: 'Also write `coverage.oscal.json`, the coverage of controls as assessment results of OSCAL.',
    }),
    'sarif-category': text({
      group: 'expert',
      help: 'Category of the SARIF file. You need this input only if you upload the file yourself, and if two jobs audit the same folder. Default: a category for each folder.',
    }),
    fix: terminalOnly(
      flag({
        help: 'Make the changes that need no decision, and show them. Assay refuses files with uncommitted changes.',
      }),
    ),
    'dry-run': terminalOnly(flag({ help: 'With `fix`, show the changes without changing files.' })),
    force: terminalOnly(
      flag({
        group: 'expert',
        help: 'With `fix`, also edit files with uncommitted changes, and files outside a git repository.',
      }),
    ),
    'write-baseline': terminalOnly(
      flag({
        help: 'Write all findings to `.assay-baseline.json`. Findings in this file no longer count.',
      }),
    ),
    ...registryInputs,
    'github-token': {
      ...baseInputs['github-token'],
      help: 'Token for suggesting changes, and for reading the policy and the ignore files of the base branch if the checkout does not contain the base (`fetch-depth: 1`).',
    },
    ...outputInputs,
  },
  outputs: {
    decision: {
      help: 'Decision of the audit: `pass`, `fail` or `error`. `error` means that Assay could not read a file.',
    },
    complete: {
      help: '`true` if the audit could read all files, otherwise `false`. This output does not depend on the decision.',
    },
    summary: {
      help: 'Result of the audit in one sentence, including the number of checked files.',
    },
    findings: { help: 'Path of `findings.json`.' },
    'decision-file': { help: 'Path of `decision.json`, which lists the reasons for the decision.' },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    coverage: {
      help: 'Path of `coverage.json`, which lists the controls of public frameworks with their status.',
    },
    misconfigurations: { help: 'Number of misconfigurations that are not suppressed.' },
    secrets: { help: 'Number of secrets that are not suppressed.' },
    new: {
      help: 'Number of findings that the base does not have. Empty if there is no base to compare with.',
    },
  },
  permissions: [
    { permission: 'contents', access: 'read', why: 'To check out the repository.' },
    {
      permission: 'pull-requests',
      access: 'write',
      why: 'To suggest changes on pull requests (`suggest: true`).',
    },
  ],
  branding: { icon: 'shield', color: 'blue' },
  terminal: {
    target: 'path',
    formats: ['json', 'sarif', 'html'],
    examples: [
      ['audit .', 'Audit the current directory.'],
      ['audit Dockerfile --profile hardened', 'Audit one file with more rules.'],
      ['audit ghcr.io/o/r:1.2', 'Audit an image with all its layers.'],
      ['audit . --fix --dry-run', 'Show the changes that correct findings.'],
      ['audit . --write-baseline', 'Accept the findings that exist today.'],
      ['audit . -o sarif=results.sarif', 'Also write a SARIF file.'],
    ],
  },
});

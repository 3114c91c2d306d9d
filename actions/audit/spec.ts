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
    'Finds misconfigurations and secrets in a repository or an image, and applies your policy.',
  inputs: {
    path: sourceInputs.path,
    'include-ignored': sourceInputs['include-ignored'],
    image: sourceInputs.image,
    platforms: sourceInputs.platforms,
    'base-image': sourceInputs['base-image'],
    'compare-to': text({
      default: 'auto',
      help: 'Image to compare the audited image with, in the form `image:NAME`. Findings that are also in this image do not count unless `scope` is `all`. `auto` compares a folder with the base of the pull request, and does not compare images.',
    }),
    cache: sourceInputs.cache,
    'cache-dir': sourceInputs['cache-dir'],
    'registry-mirrors': sourceInputs['registry-mirrors'],
    profile: choice(CHOSEN_PROFILES, {
      help: 'Rules to apply. `essential` reports dangerous settings and code. `hardened` also reports missing hardening. `all` also reports style and reliability issues. Default: the value in the policy file, otherwise `essential`.',
    }),
    'fail-on': choice(AUDIT_FAIL_ON, {
      help: 'Lowest severity that makes the audit fail. With any value except `never`, the audit also fails if a pull request adds secrets or critical misconfigurations. With `new`, the audit fails only in this case. Default: the value in the policy file, otherwise `high`.',
    }),
    scope: choice(SCOPES, {
      help: 'Findings that count: `all`, or only `new` (those that are not on the base branch). `auto` means `new` in pull requests and merge queues, and `all` in other runs. Default: the value in the policy file, otherwise `auto`.',
    }),
    history: text({
      help: 'Commits to search for secrets that later commits removed: `all`, a range such as `origin/main..HEAD`, or a commit or branch after which the range starts. The clone must contain these commits (`fetch-depth: 0`).',
    }),
    policy: fileOrReference({
      help: 'Policy file. If the file is in this repository, Assay reads it from the base branch in pull requests and merge queues. If an input and the file set different values, the stricter value applies. Default: `.assay.yml` in the workspace, if this file exists.',
    }),
    empty: choice(['error', 'allow'], {
      group: 'expert',
      default: 'error',
      help: 'How to treat a folder without any files that the rules cover. With `error`, the decision is `error`. With `allow`, the audit accepts the folder.',
    }),
    annotations: flag({
      isForWorkflows: true,
      default: 'true',
      help: 'Annotate the lines that contain the most severe findings.',
    }),
    suggest: flag({
      help: 'In pull requests, suggest changes that fix findings, as one review with at most 20 suggestions. Assay suggests changes only for lines in the diff, and never repeats a suggestion. GitHub marks a suggestion as outdated if the lines that it covers change.',
    }),
    oscal: flag({
      group: 'expert',
      help: 'Also write `coverage.oscal.json`, which contains the control coverage as OSCAL assessment results.',
    }),
    'sarif-category': text({
      group: 'expert',
      help: 'Category of the SARIF file. Needed only if you upload the file yourself and several jobs audit the same folder. Default: a separate category for each folder.',
    }),
    fix: terminalOnly(
      flag({
        help: 'Apply the fixes that do not require a decision, and show the changes. Assay does not edit files with uncommitted changes.',
      }),
    ),
    'dry-run': terminalOnly(flag({ help: 'With `fix`, show the changes without editing files.' })),
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
      help: 'Token for suggesting changes, and for reading the policy and the ignore files on the base branch if the checkout does not contain the base (`fetch-depth: 1`).',
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
      help: 'Result of the audit in one sentence, including the number of files that were checked.',
    },
    findings: { help: 'Path of `findings.json`.' },
    'decision-file': { help: 'Path of `decision.json`, which lists the reasons for the decision.' },
    sarif: { help: 'Path of `results.sarif`, for code scanning.' },
    coverage: {
      help: 'Path of `coverage.json`, which lists controls in public frameworks with their status.',
    },
    misconfigurations: { help: 'Number of misconfigurations that are not suppressed.' },
    secrets: { help: 'Number of secrets that are not suppressed.' },
    new: {
      help: 'Number of findings that are not in the base. Empty if the audit was not compared with a base.',
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
      ['audit .', 'Audit the current folder.'],
      ['audit Dockerfile --profile hardened', 'Audit one file with additional rules.'],
      ['audit ghcr.io/o/r:1.2', 'Audit all layers of an image.'],
      ['audit . --fix --dry-run', 'Show the changes that would fix findings.'],
      ['audit . --write-baseline', 'Accept the current findings.'],
      ['audit . -o sarif=results.sarif', 'Also write a SARIF file.'],
    ],
  },
});

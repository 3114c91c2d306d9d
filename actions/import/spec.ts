import { flag, paths } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';

export const spec = defineSpec({
  name: 'import',
  title: 'Assay Import',
  description:
    'Converts ignore files and configurations from other scanners to a policy, and prints the policy.',
  isTerminalOnly: true,
  argument: 'files',
  inputs: {
    files: paths({
      help: 'Files to convert: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`, `dependabot.yml`, `.hadolint.yaml`, `zizmor.yml`, `.gitleaksignore`, `.gitleaks.toml`, `.kube-linter.yaml`, `.checkov.yaml`, or a dependency-review configuration file.',
      required: true,
    }),
    partial: flag({
      help: 'Print the policy even if it cannot express some entries, and list these entries.',
    }),
  },
  outputs: { policy: { help: 'Text of the policy file.' } },
  permissions: [],
  terminal: {
    examples: [
      ['import .trivyignore > .assay.yml', 'Convert Trivy exceptions.'],
      ['import .trivyignore .hadolint.yaml', 'Convert two files to one policy.'],
      ['import osv-scanner.toml --partial', 'List the entries that a policy cannot express.'],
    ],
  },
});

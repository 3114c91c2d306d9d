import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { inputOf, type WorkflowFile } from '../subjects.ts';

/** Actions that install a tool, and the input that selects its version. */
const VERSIONS: Readonly<Record<string, string>> = {
  'aquasecurity/setup-trivy': 'version',
  'aquasecurity/trivy-action': 'version',
  'azure/setup-helm': 'version',
  'azure/setup-kubectl': 'version',
  'docker/setup-buildx-action': 'version',
  'extractions/setup-just': 'just-version',
  'golangci/golangci-lint-action': 'version',
  'goreleaser/goreleaser-action': 'version',
  'hashicorp/setup-packer': 'version',
  'hashicorp/setup-terraform': 'terraform_version',
  'helm/kind-action': 'version',
  'jdx/mise-action': 'version',
  'oven-sh/setup-bun': 'bun-version',
  'zizmorcore/zizmor-action': 'version',
};

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/tool-unpinned',
  title: 'A step installs the latest version of a tool',
  severity: 'low',
  profile: 'hardened',
  why: 'The tool can change between two runs of the same commit, and a compromised release reaches the job immediately.',
  fix: 'Specify the version of the tool in the step.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['unpinned-tools'],
  controls: workflowControls({ slsa: ['dependencies'] }),
  *check(subject) {
    for (const step of subject.steps) {
      if (step.uses?.kind !== 'repository') continue;
      const input = VERSIONS[step.uses.repository];
      if (input === undefined) continue;
      const entry = inputOf(step, input);
      const version = entry?.value.kind === 'scalar' ? entry.value.text.trim() : '';
      if (version !== '' && version !== 'latest' && version !== '*') continue;
      const at =
        entry === undefined
          ? step.uses.node.span
          : { start: entry.keySpan.start, end: entry.value.span.end };
      yield {
        at,
        address: `${step.address}.with.${input}`,
        detail: `\`${step.uses.repository}\` installs the latest version.`,
      };
    }
  },
};

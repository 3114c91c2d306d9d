import { fullRepository, parseImageName } from '../../../docker/image-name.ts';
import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { imagesOf } from '../images.ts';
import type { WorkflowFile } from '../subjects.ts';

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/registry-not-allowed',
  title: 'A job’s image is from a registry that the policy does not allow',
  severity: 'high',
  profile: 'essential',
  why: 'Your organization has approved only the registries in the policy. The job’s steps run in this image, with the job’s token and secrets.',
  fix: 'Use an image from an allowed registry, or add the registry to `registries` in the policy.',
  references: [
    'https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer',
  ],
  aliases: [],
  controls: workflowControls(),
  *check(subject, { registries }) {
    if (registries.length === 0) return;
    for (const { name, at, address } of imagesOf(subject)) {
      if (name === undefined) continue;
      const full = `${fullRepository(parseImageName(name))}/`;
      if (registries.some((registry) => full.startsWith(registry))) continue;
      yield { at, address };
    }
  },
};

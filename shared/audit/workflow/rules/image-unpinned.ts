import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { imagesOf } from '../images.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Returns how an image name is pinned. An expression that cannot be evaluated counts as a tag. */
function stateOf(name: string | undefined): 'pinned' | 'tagged' | 'floating' {
  if (name === undefined) return 'tagged';
  if (/@sha256:./.test(name)) return 'pinned';
  const tag = /:([^:/]+)$/.exec(name.split('@')[0] ?? '')?.[1];
  return tag === undefined || tag === 'latest' ? 'floating' : 'tagged';
}

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/image-unpinned',
  title: 'A job’s image is not pinned to a digest',
  severity: 'medium',
  profile: 'hardened',
  why: 'A tag can be moved to a different image. The job’s steps run in this image, with the job’s token and secrets.',
  fix: 'Specify the image’s digest: `image:tag@sha256:<digest>`.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['unpinned-images'],
  controls: workflowControls({ slsa: ['dependencies'] }),
  *check(subject) {
    for (const image of imagesOf(subject)) {
      const state = stateOf(image.name);
      if (state === 'pinned') continue;
      const isFloating = state === 'floating';
      yield {
        at: image.at,
        address: image.address,
        variant: state,
        ...(isFloating ? { profile: 'essential' as const } : {}),
        detail: isFloating
          ? 'The image has no tag, or the tag `latest`.'
          : 'The image has a tag but no digest.',
      };
    }
  },
};

import type { Rule } from '../../rule.ts';
import { type ImageSubject, isPart, partHit } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/label-missing',
  title: 'The image lacks a label that the policy requires',
  severity: 'low',
  profile: 'essential',
  why: 'Labels such as the source and the revision state what the image was built from.',
  fix: 'Add the label with a `LABEL` instruction, or with the build option `--label`.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  aliases: ['DL3049'],
  controls: { 'nist-800-190': ['4.1.2'], ssdf: ['PS.3.1'] },
  *check(subject, { image: { labels = [] } = {} }) {
    const { file, image } = subject;
    if (!isPart(subject, 'config.Labels')) return;
    const stated = new Set(file.text.split('\n'));
    for (const label of labels) {
      if (stated.has(label) || image.parts.has(`annotations.${label}`)) continue;
      yield partHit(file, `label=${label}`, { detail: `The label \`${label}\` is missing.` });
    }
  },
};

import type { Rule } from '../../rule.ts';
import { namedValue, storedSecrets } from '../stored-secret.ts';
import { type ImageSubject, isIn, SECRET_CONTROLS } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/secret-in-label',
  title: 'A label or an annotation contains a secret',
  severity: 'high',
  profile: 'essential',
  why: 'Registries show labels and annotations to anyone who can pull the image.',
  fix: 'Revoke the secret, and remove the label.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  aliases: [],
  controls: SECRET_CONTROLS,
  *check(subject) {
    if (!FOLDERS.some((folder) => isIn(subject, folder))) return;
    yield* storedSecrets(subject, [namedValue(subject.file.text)]);
  },
};

const FOLDERS = ['config.Labels', 'annotations', 'index.annotations'];

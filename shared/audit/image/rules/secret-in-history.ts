import type { Rule } from '../../rule.ts';
import { historyValues, isInSettings } from '../history-values.ts';
import { storedSecrets } from '../stored-secret.ts';
import { type ImageSubject, isText, SECRET_CONTROLS } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/secret-in-history',
  title: 'The image history contains a secret',
  severity: 'high',
  profile: 'essential',
  why: 'The history contains build arguments and commands. Anyone who can pull the image can read them.',
  fix: 'Revoke the secret. Use a secret mount during the build: `RUN --mount=type=secret,id=token`.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  aliases: [],
  controls: SECRET_CONTROLS,
  *check(subject) {
    const { file, image } = subject;
    if (file.path !== 'history' || !isText(file)) return;
    for (const hit of storedSecrets(subject, historyValues(file.text))) {
      const secret = file.text.slice(hit.at.start, hit.at.end);
      if (!isInSettings(file.text, secret, image.parts)) yield hit;
    }
  },
};

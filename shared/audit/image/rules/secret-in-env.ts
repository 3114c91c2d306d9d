import type { Rule } from '../../rule.ts';
import { namedValue, storedSecrets } from '../stored-secret.ts';
import { type ImageSubject, isIn, SECRET_CONTROLS } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/secret-in-env',
  title: 'An environment variable in the image contains a secret',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can pull the image, and every process in the container, can read its environment variables.',
  fix: 'Revoke the secret. Set the variable from a secret store when the container starts.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/'],
  aliases: [],
  controls: SECRET_CONTROLS,
  *check(subject) {
    if (!isIn(subject, 'config.Env')) return;
    yield* storedSecrets(subject, [namedValue(subject.file.text)]);
  },
};

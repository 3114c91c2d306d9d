import type { Rule } from '../../rule.ts';
import { describeSecret, secretAddress } from '../../secrets/secrets.ts';
import { type ImageSubject, SECRET_CONTROLS } from '../subject.ts';

export const rule: Rule<ImageSubject> = {
  id: 'image/secret-in-lower-layer',
  title: 'A later layer hides a secret, but the image still contains it',
  severity: 'high',
  profile: 'essential',
  why: 'A layer that deletes or replaces a file does not change the layers below it. Anyone who can pull the image can extract the file.',
  fix: 'Revoke the secret. Use a secret mount, or copy the file only in a build stage that the image does not contain.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  aliases: [],
  controls: SECRET_CONTROLS,
  *check({ file: { image } }) {
    if (image?.secret === undefined || image.removedBy === undefined) return;
    const { secret } = image;
    yield {
      at: { start: 0, end: 0 },
      address: secretAddress(secret),
      variant: secret.kind,
      detail: describeSecret(secret),
      severity: secret.severity,
    };
  },
};

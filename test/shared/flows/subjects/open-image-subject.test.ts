import { describe, expect, it } from '@jest/globals';
import { openImageSubject } from '../../../../shared/flows/subjects/open-image-subject.ts';
import { actionHost, aLayout, DEBIAN } from '../../../support/action-host.ts';

const NO_CREDENTIALS = { 'registry-username': undefined, 'registry-password': undefined };

describe('the image that evidence is about', () => {
  it('is identified by the digest of its manifest', async () => {
    const image = await aLayout(DEBIAN);
    const opened = await openImageSubject(image, NO_CREDENTIALS, actionHost({}));
    expect(opened.subject).toMatchObject({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      size: opened.bytes.length,
    });
    const told: string[] = [];
    const byDigest = image.replace(/:1\.0$/, `@${opened.subject.digest}`);
    await openImageSubject(byDigest, NO_CREDENTIALS, actionHost({}), (_store, digest) =>
      told.push(digest),
    );
    expect(told).toEqual([opened.subject.digest]);
  });

  it.each(['docker:app', 'docker-archive:app.tar', 'oci-archive:app.tar'])(
    'cannot be %s, which stores no evidence',
    async (image) => {
      await expect(openImageSubject(image, NO_CREDENTIALS, actionHost({}))).rejects.toMatchObject({
        code: 'not-supported',
        fix: expect.stringContaining('registry/name:tag'),
      });
    },
  );
});

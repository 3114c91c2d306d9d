import { describe, expect, it } from '@jest/globals';
import { openImageSubject } from '../../../../shared/flows/subjects/open-image-subject.ts';
import { aLayout, DEBIAN } from '../../../support/action-host.ts';
import { aMachine } from '../../../support/fake-run.ts';

describe('the image that evidence is about', () => {
  it('is identified by the digest of its manifest', async () => {
    const image = await aLayout(DEBIAN);
    const opened = await openImageSubject(image, {}, aMachine());
    expect(opened.subject).toMatchObject({
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      size: opened.bytes.length,
    });
    const told: string[] = [];
    const byDigest = image.replace(/:1\.0$/, `@${opened.subject.digest}`);
    await openImageSubject(byDigest, {}, aMachine(), (_store, digest) => told.push(digest));
    expect(told).toEqual([opened.subject.digest]);
  });

  it.each(['docker:app', 'docker-archive:app.tar', 'oci-archive:app.tar'])(
    'cannot be in %s, where no evidence can be stored',
    async (image) => {
      await expect(openImageSubject(image, {}, aMachine())).rejects.toMatchObject({
        code: 'not-supported',
        fix: expect.stringContaining('registry/name:tag'),
      });
    },
  );
});

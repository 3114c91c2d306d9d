import { describe, expect, it } from '@jest/globals';
import { imageSubjects, subjectOf } from '../../../../shared/flows/subjects/image-subjects.ts';
import { openImageSubject } from '../../../../shared/flows/subjects/open-image-subject.ts';
import { aLayout, DEBIAN } from '../../../support/action-host.ts';
import { aMachine } from '../../../support/fake-run.ts';

const open = (image: string) => openImageSubject(image, {}, aMachine());

describe('images as subjects', () => {
  it('are each opened by name, without duplicates', async () => {
    const image = await aLayout(DEBIAN);
    const [subject, ...others] = await imageSubjects([image, image], 'all', open);
    expect(others).toEqual([]);
    expect(await subject?.images?.()).toEqual([subject?.subject.digest]);
  });

  it('are rejected before they are opened if there are more than 500 subjects', async () => {
    const images = Array<string>(501).fill('a');
    const opening = imageSubjects(images, 'all', () => Promise.reject(new Error('opened')));
    await expect(opening).rejects.toMatchObject({ code: 'not-supported' });
  });

  it('keep their evidence store', async () => {
    const opened = await open(await aLayout(DEBIAN));
    expect(subjectOf(opened).place?.store).toBe(opened.store);
  });
});

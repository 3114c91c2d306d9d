import { expect, it } from '@jest/globals';
import { isKnownById } from '../../../../shared/flows/subjects/known-by-id.ts';
import { sha256 } from '../../../support/images.ts';

const [IMAGE, ID, OTHER_ID] = ['image', 'id', 'other'].map((text) => sha256(Buffer.from(text)));
const subject = { name: 'octo/app', digest: String(IMAGE) };
const known = async (
  id: string | undefined,
  problem: string | undefined,
  ...ids: readonly (string | undefined)[]
) =>
  await isKnownById(
    { subject, imageId: async () => id, layersProblem: async () => problem },
    subject.digest,
    new Set(ids.map(String)),
  );

it('isKnownById recognizes an image by ID if its layers match its configuration', async () => {
  expect(await known(ID, undefined, OTHER_ID, ID)).toBe(true);
});

it.each([
  ['the ID differs', OTHER_ID],
  ['the ID is missing', undefined],
])('isKnownById does not recognize an image if %s', async (_, id) => {
  expect(await known(id, 'never asked', ID)).toBe(false);
});

it('isKnownById does not recognize a file', async () => {
  expect(await isKnownById({ subject }, subject.digest, new Set([String(ID)]))).toBe(false);
});

it('isKnownById rejects an image with the same ID and different layers', async () => {
  await expect(known(ID, 'the layer x is another', ID)).rejects.toMatchObject({
    code: 'input-conflict',
    message: expect.stringMatching(
      /has the same image ID as the scanned image .*, but different layers: the layer x is another/,
    ),
    fix: expect.stringContaining('by digest'),
  });
});

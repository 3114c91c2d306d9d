import { expect, it } from '@jest/globals';
import { readWhole, verifiedChunks } from '../../../shared/oci/verified-stream.ts';
import { sha256 } from '../../support/images.ts';

const bytes = Buffer.from('hello');
const descriptor = { mediaType: 'x', digest: sha256(bytes), size: 5 };

async function* chunks(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}
const read = (source: AsyncIterable<Uint8Array>, maxBytes = 100) =>
  readWhole(descriptor, maxBytes, async () => verifiedChunks(source, descriptor, 'p'));

it('readWhole returns content that matches its descriptor', async () => {
  expect((await read(chunks('he', 'llo'))).toString()).toBe('hello');
});

it.each([[['hellO']], [['hell']], [['hello', '!']], [[]]])(
  'readWhole fails if the content is %j',
  async (texts) => {
    await expect(read(chunks(...texts))).rejects.toMatchObject({ code: 'digest-mismatch' });
  },
);

it('readWhole does not open content that exceeds the limit', async () => {
  await expect(read(chunks('hello'), 4)).rejects.toMatchObject({ code: 'limit-exceeded' });
});

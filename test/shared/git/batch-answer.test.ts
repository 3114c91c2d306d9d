import { Readable } from 'node:stream';
import { expect, it } from '@jest/globals';
import { answerReader } from '../../../shared/git/batch-answer.ts';

const ID = 'a'.repeat(40);

function reading(...chunks: readonly string[]) {
  return answerReader(Readable.from(chunks.map((chunk) => Buffer.from(chunk))));
}

it('the batch reader returns consecutive responses, regardless of how they are split into chunks', async () => {
  const answers = reading(`${ID} bl`, 'ob 5\nab', `\ncd\n${ID} miss`, `ing\n${ID} tree 0\n`, '\n');
  await expect(answers.next(ID, 100)).resolves.toMatchObject({ type: 'blob' });
  await expect(answers.next(ID, 100)).resolves.toBeUndefined();
  await expect(answers.next(ID, 100)).resolves.toMatchObject({ content: Buffer.alloc(0) });
});

it.each([
  ['about a different object', `${'b'.repeat(40)} blob 0\n\n`, 'unreadable'],
  ['without a size', `${ID} blob\n`, 'unreadable'],
  ['without an end', 'x'.repeat(1_000), 'unreadable'],
  ['that is truncated', `${ID} blob 5\nab`, 'unreadable'],
  ['that is too large', `${ID} blob 101\n`, 'limit-exceeded'],
])('the batch reader rejects a response %s', async (_, text, code) => {
  await expect(reading(text).next(ID, 100)).rejects.toMatchObject({ code });
});

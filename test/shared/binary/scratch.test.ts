import { expect, it } from '@jest/globals';
import { createScratch } from '../../../shared/binary/scratch.ts';

it('gives as many bytes as asked, of the same memory where it has them', () => {
  const scratch = createScratch();
  const first = scratch.take(100);
  expect(first).toHaveLength(100);
  expect(scratch.take(10).buffer).toBe(first.buffer);
  expect(scratch.take(9 * 1024 * 1024)).toHaveLength(9 * 1024 * 1024);
});

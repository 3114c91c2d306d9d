import { expect, it } from '@jest/globals';
import { createScratch } from '../../../shared/binary/scratch-buffer.ts';

it('a scratch buffer has the requested number of bytes, and reuses its memory if possible', () => {
  const scratch = createScratch();
  const first = scratch.take(100);
  expect(first).toHaveLength(100);
  expect(scratch.take(10).buffer).toBe(first.buffer);
  expect(scratch.take(9 * 1024 * 1024)).toHaveLength(9 * 1024 * 1024);
});

it('a scratch buffer releases the memory for a large file when less memory is requested', () => {
  const scratch = createScratch();
  const large = scratch.take(33 * 1024 * 1024);
  expect(scratch.take(10)).toHaveLength(10);
  expect(large.buffer.byteLength).toBe(0);
});

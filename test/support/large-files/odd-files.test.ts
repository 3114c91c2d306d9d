import { expect, it } from '@jest/globals';
import { oddFiles } from './odd-files.ts';

it('oddFiles creates different files of the requested size', () => {
  const files = [...oddFiles()];
  expect(new Set(files.map(({ what }) => what)).size).toBe(files.length);
  expect(files[0]?.make(1_000)).toHaveLength(1_000);
});

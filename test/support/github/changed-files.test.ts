import { describe, expect, it } from '@jest/globals';
import { checkedOutRequest } from '../pull-request.ts';
import { changedFiles } from './changed-files.ts';

describe('changedFiles', () => {
  it('returns the diff of each file between the branches', async () => {
    const { workspace } = await checkedOutRequest({ a: '1\n' }, { a: '1\r\n2\n', 'b/c d': 'x\n' });
    const files = await changedFiles(workspace, 'main', 'feature');
    expect(files).toEqual([
      { filename: 'a', status: 'modified', patch: '@@ -1 +1,2 @@\n-1\n+1\r\n+2' },
      { filename: 'b/c d', status: 'modified', patch: '@@ -0,0 +1 @@\n+x' },
      { filename: 'notes.txt', status: 'modified', patch: expect.any(String) },
    ]);
  });
});

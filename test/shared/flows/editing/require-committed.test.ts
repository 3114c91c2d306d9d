import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { requireCommitted } from '../../../../shared/flows/editing/require-committed.ts';
import { aRun } from '../../../support/fake-run.ts';
import { checkedOutRequest } from '../../../support/pull-request.ts';

it('requireCommitted rejects a file that differs from the commit', async () => {
  const { workspace } = await checkedOutRequest({ Dockerfile: 'FROM a\n' }, {});
  const check = (text: string) =>
    requireCommitted(['Dockerfile'], new Map([['Dockerfile', text]]), workspace, aRun(workspace));
  await expect(check('FROM a\n')).resolves.toBeUndefined();
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM b\n');
  await expect(check('FROM b\n')).rejects.toThrow('Dockerfile has uncommitted changes');
});

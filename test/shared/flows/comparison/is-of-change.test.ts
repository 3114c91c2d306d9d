import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isOfChange } from '../../../../shared/flows/comparison/is-of-change.ts';
import { runRepository } from '../../../../shared/host/run-repository.ts';
import { actionHost } from '../../../support/action-host.ts';
import { checkedOutRequest } from '../../../support/pull-request.ts';

describe('isOfChange', () => {
  it.each([
    ['a file that git tracks', 'in-git.json', true],
    ['a link to a file that a step wrote', 'link.json', true],
    ['a file that a step wrote', 'made.json', false],
  ])('returns whether %s is part of the change', async (_, name, wanted) => {
    const link = { link: 'made.json' };
    const { workspace, run } = await checkedOutRequest(
      {},
      { 'in-git.json': '{}', 'link.json': link },
    );
    writeFileSync(join(workspace, 'made.json'), '{}');
    const host = (context?: typeof run) =>
      runRepository(actionHost({}, { kind: 'actions', workspace, context }));
    expect(await isOfChange(join(workspace, name), host(run))).toBe(wanted);
    expect(
      await isOfChange(join(workspace, name), host({ ...run, eventName: 'push', payload: {} })),
    ).toBe(false);
  });
});

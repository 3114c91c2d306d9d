import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openRepositories } from '../../../shared/maven/open-repositories.ts';
import { impatientNetwork } from '../../support/network.ts';
import { temporaryFolder } from '../../support/programs.ts';

it('openRepositories reads the local repository before it asks the servers', async () => {
  const folder = temporaryFolder('m2');
  const asked: string[] = [];
  const { network } = impatientNetwork(async (url) => {
    asked.push(url);
    throw new Error('no network');
  });
  const repository = openRepositories(['https://r.test/m2'], {
    network,
    deadline: Number.MAX_SAFE_INTEGER,
    cacheFolder: join(folder, 'cache'),
    localFolder: folder,
  });
  expect(repository.name).toBe('~/.m2/repository or https://r.test/m2');
  const id = { group: 'g', artifact: 'a', version: '1' };
  expect(await repository.pom(id)).toMatchObject({ failure: { code: 'missing' } });
  expect(new Set(asked)).toEqual(new Set(['https://r.test/m2/g/a/1/a-1.pom.sha1']));
});
